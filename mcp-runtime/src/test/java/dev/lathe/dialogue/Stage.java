package dev.lathe.dialogue;

import dev.lathe.feature.Features;
import dev.lathe.server.Server;
import java.util.List;

/**
 * Builds the server that a dialogue asks for, one thing a line: a name with a capital letter is a class of this package
 * that implements {@link Features} and has a constructor without parameters, every other line is an option. Without a
 * line it is {@link Trial#server()}.
 *
 * <table>
 * <caption>Options</caption>
 * <tr><td>{@code strict}</td><td>undeclared arguments are refused</td></tr>
 * <tr><td>{@code stateless only}</td><td>there are no sessions</td></tr>
 * <tr><td>{@code page size: 2}</td><td>how many entries of a list are on a page</td></tr>
 * <tr><td>{@code instructions: …}</td><td>how to use the server</td></tr>
 * </table>
 */
final class Stage {

    private Stage() {}

    static Server server(List<String> lines) {
        if (lines.isEmpty()) {
            return Trial.server();
        }
        Server.Builder builder = Server.builder("trial", "1.0.0");
        for (String line : lines) {
            if (Character.isUpperCase(line.charAt(0))) {
                builder.features(features(line));
            } else {
                option(builder, line);
            }
        }
        return builder.build();
    }

    private static Features features(String name) {
        try {
            return Class.forName(Stage.class.getPackageName() + "." + name)
                    .asSubclass(Features.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static void option(Server.Builder builder, String line) {
        String[] option = line.split(": ", 2);
        switch (option[0]) {
            case "strict" -> builder.strict();
            case "stateless only" -> builder.statelessOnly();
            case "page size" -> builder.pageSize(Integer.parseInt(option[1]));
            case "instructions" -> builder.instructions(option[1]);
            default -> throw new IllegalArgumentException(line);
        }
    }
}
