package dev.lathe.session;

import dev.lathe.core.AnswerTimeouts;
import dev.lathe.core.Call;
import dev.lathe.core.ClientLink;
import dev.lathe.feature.ToolException;
import dev.lathe.question.Need;
import dev.lathe.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Asks the client with requests on the call's own stream, and has the call wait for the answers. */
final class SessionLink implements ClientLink {

    private static final String ENDED = "the request that it belongs to has ended";

    private final Call call;
    private final Inbox inbox;
    private final Revision revision;
    private final QuestionParams words;
    private final AnswerTimeouts timeouts;

    private final List<Sent> open = new ArrayList<>();
    private boolean abandoned;

    SessionLink(Call call, Inbox inbox, Revision revision, AnswerTimeouts timeouts) {
        this.call = call;
        this.inbox = inbox;
        this.revision = revision;
        this.words = new QuestionParams(revision);
        this.timeouts = timeouts;
    }

    @Override
    public boolean can(Need need) {
        return revision.has(need) && call.exchange().client().capabilities().meet(need);
    }

    @Override
    public void ask(List<Question<?>> questions) {
        List<String> params = new ArrayList<>();
        for (Question<?> question : questions) {
            if (!can(question.need())) {
                throw new ToolException("the client cannot be asked '" + question.key() + "': it has no '"
                        + question.need().capability() + "' capability");
            }
            params.add(words.of(question));
        }
        List<Sent> sent = new ArrayList<>();
        try {
            for (int i = 0; i < questions.size(); i++) {
                sent.add(send(questions.get(i), params.get(i)));
            }
            await(sent);
        } finally {
            giveUp(sent);
        }
    }

    @Override
    public String once(String key, Callable<String> step) throws Exception {
        return step.call();
    }

    @Override
    public synchronized void abandon() {
        abandoned = true;
        for (Sent sent : open) {
            sent.giveUp(ENDED);
        }
    }

    private Sent send(Question<?> question, String params) {
        Sent sent = new Sent(call, inbox, question, timeouts.of(question.method()));
        inbox.add(sent);
        if (!note(sent)) {
            sent.giveUp(ENDED);
        }
        sent.send(params);
        return sent;
    }

    /** Tells whether the call still goes on. */
    private synchronized boolean note(Sent sent) {
        open.add(sent);
        return !abandoned;
    }

    private void await(List<Sent> sent) {
        call.pause();
        try {
            for (Sent each : sent) {
                each.await();
            }
        } finally {
            call.resume();
        }
    }

    private void giveUp(List<Sent> sent) {
        for (Sent each : sent) {
            each.giveUp("another answer is missing");
        }
        synchronized (this) {
            open.removeAll(sent);
        }
    }
}
