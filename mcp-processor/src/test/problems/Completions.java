package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Complete;
import dev.lathe.annotation.Prompt;
import dev.lathe.annotation.Resource;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What completes an argument says of what, and takes others as far as they are known. */
class Completions {

    /**
     * Greets one of us.
     *
     * @param name whom
     * @param place where we are
     * @param day on which day
     * @param hour at which hour
     */
    @Prompt(name = "say-hello")
    String greet(String name, String place, int day, int hour) {
        return "Hello.";
    }

    /** Asks for nothing. */
    @Prompt
    String plain() {
        return "Hello.";
    }

    @Complete
    List<String> name(String name) { // problem: [LatheNoTarget] @Complete on 'name' says nothing that it completes an argument of; write either prompt or resource
        return List.of();
    }

    @Complete(prompt = "say-hello", resource = "file:///{name}")
    List<String> both(String name) { // problem: [LatheNoTarget] @Complete on 'both' says twice what it completes an argument of; write either prompt or resource
        return List.of();
    }

    @Complete(
            prompt = "say-hallo", // problem: [LatheUnknownTarget] 'Completions' has no prompt 'say-hallo'; write 'say-hello'
            argument = "name")
    List<String> missing(String name) {
        return List.of();
    }

    @Complete(resource = "file:///{name}") // problem: [LatheUnknownTarget] 'Completions' has no resource template 'file:///{name}'; write a @Resource method with that URI
    List<String> file(String name) {
        return List.of();
    }

    @Complete(
            prompt = "say-hello",
            argument = "nome") // problem: [LatheUnknownTarget] prompt 'say-hello' has no argument 'nome'; write 'name'
    List<String> misspelt(String written) {
        return List.of();
    }

    @Complete(prompt = "say-hello")
    List<String> unnamed(String daz) { // problem: [LatheUnknownTarget] prompt 'say-hello' has no argument 'daz'; write 'day'
        return List.of();
    }

    @Complete(prompt = "plain")
    List<String> none(String name) { // problem: [LatheUnknownTarget] prompt 'plain' has no argument 'name'; remove it
        return List.of();
    }

    @Complete(prompt = "say-hello", argument = "place")
    List<String> place(
            String written,
            String name, // problem: [LatheUnsettled] 'name' is not always known while 'place' is being written; make it 'Optional<String>' or @Nullable
            int day, // problem: [LatheUnsettled] 'day' is not always known while 'place' is being written; make it 'Optional<Integer>' or set a defaultValue
            @Nullable String place, // problem: [LatheUnknownTarget] prompt 'say-hello' has no other argument 'place'; write 'name'
            Optional<Map<String, String>> hour) { // problem: [LatheNoText] 'hour' of type 'Optional<Map<String, String>>' cannot be read from a text, which is all that a completion is sent; make an argument of each key
        return List.of();
    }

    @Complete(prompt = "say-hello", argument = "day")
    List<Integer> day(int day) { // problem: [LatheNoBeginning] @Complete method 'day' is not handed what is written so far; let its first parameter be a plain 'String'
        return List.of();
    }

    @Complete(prompt = "say-hello", argument = "hour")
    List<Integer> hour() { // problem: [LatheNoBeginning] @Complete method 'hour' is not handed what is written so far; let its first parameter be a plain 'String'
        return List.of();
    }

    @Complete(prompt = "say-hello", argument = "name")
    List<Integer> sized(@Size(min = 1) String name) { // problem: [LatheNoBeginning] @Complete method 'sized' is not handed …
        return List.of();
    }

    static class Twice {

        /**
         * Greets one of us.
         *
         * @param name whom
         */
        @Prompt
        String greet(String name) {
            return "Hello.";
        }

        @Complete(prompt = "greet")
        List<String> first(String name) {
            return List.of();
        }

        @Complete(prompt = "greet", argument = "name") // problem: [LatheDuplicateTool] completion argument 'greet#name' is already taken by 'first'; set another argument in @Complete
        List<String> second(String written, @Arg(name = "name") Optional<String> again) { // problem: [LatheUnknownTarget] prompt 'greet' has no other argument 'name'; remove it
            return List.of();
        }
    }

    /** One template and one prompt of the same name, which are two things. */
    static class ByNameOrUri {

        /**
         * Reads a city.
         *
         * @param name which
         */
        @Resource(uri = "city://{name}", name = "city")
        String read(String name) {
            return name;
        }

        /**
         * Tells of a city.
         *
         * @param name which
         */
        @Prompt
        String city(String name) {
            return name;
        }

        @Complete(resource = "city://{name}", argument = "name")
        List<String> byUri(String written) {
            return List.of();
        }

        @Complete(resource = "city", argument = "name") // problem: [LatheDuplicateTool] completion argument 'city://{name}#name' is already taken by 'byUri'; set another argument in @Complete
        List<String> byName(String written) {
            return List.of();
        }

        @Complete(prompt = "city", argument = "name")
        List<String> ofPrompt(String written) {
            return List.of();
        }
    }
}
