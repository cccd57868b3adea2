package dev.lathe.core;

import dev.lathe.feature.Answer;
import dev.lathe.feature.Asked;
import dev.lathe.feature.Form;
import dev.lathe.feature.Questions;
import dev.lathe.feature.Root;
import dev.lathe.feature.SampleRequest;
import dev.lathe.feature.SampleResult;
import dev.lathe.feature.UrlAnswer;
import dev.lathe.question.FormQuestion;
import dev.lathe.question.Question;
import dev.lathe.question.RootsQuestion;
import dev.lathe.question.SampleQuestion;
import dev.lathe.question.UrlQuestion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The questions that are asked at once. */
final class Round implements Questions {

    private final Asking asking;
    private final List<Question<?>> questions = new ArrayList<>();

    Round(Asking asking) {
        this.asking = asking;
    }

    @Override
    public <T> Asked<Answer<T>> elicit(String key, String message, Form<T> form) {
        return put(new FormQuestion<>(key, message, form));
    }

    @Override
    public Asked<UrlAnswer> elicitUrl(String key, String message, URI url) {
        return put(new UrlQuestion(key, message, url));
    }

    @Override
    public Asked<SampleResult> sample(String key, SampleRequest request) {
        return put(new SampleQuestion(key, request));
    }

    @Override
    public Asked<List<Root>> roots(String key) {
        return put(new RootsQuestion(key));
    }

    @Override
    public void ask() {
        asking.ask(List.copyOf(questions));
        questions.clear();
    }

    private <T> Question<T> put(Question<T> question) {
        for (Question<?> other : questions) {
            if (other.key().equals(question.key())) {
                throw new IllegalStateException("two questions of one round have the key '" + question.key()
                        + "'; give each question a key of its own");
            }
        }
        questions.add(question);
        return question;
    }
}
