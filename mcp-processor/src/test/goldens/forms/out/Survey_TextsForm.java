package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Form;
import dev.lathe.feature.TextReader;
import dev.lathe.feature.TimeReader;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The form that asks for a {@link Survey.Texts}. */
@Generated("dev.lathe")
final class Survey_TextsForm {

    private static final String SCHEMA = """
            {"type":"object",\
            "properties":{\
            "agreed":{"type":"boolean","description":"whether you agree"},\
            "loud":{"type":"boolean","description":"whether to shout","default":true},\
            "letter":{"type":"string","description":"one letter","minLength":1,"maxLength":1},\
            "name":{"type":"string","description":"any text"},\
            "nickname":{"type":"string","description":"a text that may be empty","default":""},\
            "born":{"type":"string","description":"a day","format":"date","default":"2000-02-29"},\
            "start":{"type":"string","description":"a moment","format":"date-time"},\
            "end":{"type":"string","description":"a moment with an offset","format":"date-time"},\
            "meeting":{"type":"string","description":"a moment with a zone","format":"date-time"},\
            "deadline":{"type":"string","description":"a moment of old","format":"date-time"},\
            "home":{"type":"string","description":"an address","format":"uri"},\
            "picture":{"type":"string","description":"another address","format":"uri"}},\
            "required":["agreed","letter","name","start","end","meeting","home"]}""";

    private Survey_TextsForm() {
    }

    /** Returns the form. */
    static Form<Survey.Texts> form() {
        return new Form<>(SCHEMA, Survey_TextsForm::readTexts);
    }

    private static Survey.Texts readTexts(Argument argument) {
        Argument texts = argument.asObject();
        boolean agreed = texts.at("agreed").asBoolean();
        boolean loud = texts.has("loud") ? texts.at("loud").asBoolean() : true;
        char letter = texts.at("letter").asChar();
        String name = texts.at("name").asString();
        CharSequence nickname = texts.has("nickname") ? texts.at("nickname").asString() : "";
        LocalDate born = texts.has("born")
                ? TimeReader.localDate(texts.at("born"))
                : TimeReader.localDate(texts.byDefault("born", "2000-02-29"));
        Instant start = TimeReader.instant(texts.at("start"));
        OffsetDateTime end = TimeReader.offsetDateTime(texts.at("end"));
        ZonedDateTime meeting = TimeReader.zonedDateTime(texts.at("meeting"));
        Date deadline = texts.has("deadline") ? TimeReader.date(texts.at("deadline")) : null;
        URI home = TextReader.uri(texts.at("home"));
        Optional<URL> picture =
                texts.has("picture") ? Optional.of(TextReader.url(texts.at("picture"))) : Optional.empty();
        return texts.isValid()
                ? new Survey.Texts(
                        agreed, loud, letter, name, nickname, born, start, end, meeting, deadline, home, picture)
                : null;
    }
}
