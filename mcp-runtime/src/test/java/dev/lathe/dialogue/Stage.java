package dev.lathe.dialogue;

import dev.lathe.feature.Caching;
import dev.lathe.feature.Features;
import dev.lathe.feature.Interceptor;
import dev.lathe.server.CallLog;
import dev.lathe.server.Server;
import dev.lathe.server.ServerBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Builds the server that a dialogue asks for, one thing a line: a name with a capital letter is a class of this package
 * that implements {@link Features} or {@link Interceptor} and has a constructor without parameters, every other line is
 * an option. Without a line it is {@link Trial#server()}.
 *
 * <table>
 * <caption>Options</caption>
 * <tr><td>{@code strict}</td><td>undeclared arguments are refused</td></tr>
 * <tr><td>{@code stateless only}</td><td>there are no sessions</td></tr>
 * <tr><td>{@code page size: 2}</td><td>how many entries of a list are on a page</td></tr>
 * <tr><td>{@code answer within: 20}</td><td>how many milliseconds the client has for any answer in a session</td></tr>
 * <tr><td>{@code most listens: 2}</td><td>how many subscriptions a connection has at once</td></tr>
 * <tr><td>{@code most subscribed resources: 2}</td><td>how many resources a subscription has</td></tr>
 * <tr><td>{@code instructions: …}</td><td>how to use the server</td></tr>
 * <tr><td>{@code caching: 1000 public}</td><td>how long lists may be kept, in milliseconds, and for whom</td></tr>
 * <tr><td>{@code read caching: 1000 public}</td><td>the same of what is read</td></tr>
 * <tr><td>{@code hidden: secret}</td><td>what has that in its name is visible to nobody</td></tr>
 * <tr><td>{@code call log}</td><td>there is a line for each use of a feature</td></tr>
 * </table>
 */
final class Stage {

    private Stage() {}

    static Server server(List<String> lines) {
        if (lines.isEmpty()) {
            return Trial.server();
        }
        ServerBuilder builder = Server.builder("trial", "1.0.0");
        List<Triggers> triggers = new ArrayList<>();
        for (String line : lines) {
            if (Character.isUpperCase(line.charAt(0))) {
                Object instance = instance(line);
                add(builder, instance);
                if (instance instanceof Triggers trigger) {
                    triggers.add(trigger);
                }
            } else {
                option(builder, line);
            }
        }
        Server server = builder.build();
        triggers.forEach(trigger -> trigger.of(server));
        return server;
    }

    private static Object instance(String name) {
        try {
            return Class.forName(Stage.class.getPackageName() + "." + name)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static void add(ServerBuilder builder, Object part) {
        if (part instanceof Interceptor interceptor) {
            builder.interceptor(interceptor);
        } else {
            builder.features((Features) part);
        }
        if (part instanceof Foundry foundry) {
            builder.taskStore(foundry.tasks());
        }
    }

    private static void option(ServerBuilder builder, String line) {
        String[] option = line.split(": ", 2);
        switch (option[0]) {
            case "strict" -> builder.strict();
            case "stateless only" -> builder.statelessOnly();
            case "page size" -> builder.pageSize(Integer.parseInt(option[1]));
            case "answer within" -> answerWithin(builder, Duration.ofMillis(Long.parseLong(option[1])));
            case "most listens" -> builder.mostListensAtOnce(Integer.parseInt(option[1]));
            case "most subscribed resources" -> builder.mostSubscribedResources(Integer.parseInt(option[1]));
            case "instructions" -> builder.instructions(option[1]);
            case "caching" -> builder.caching(caching(option[1]));
            case "read caching" -> builder.readCaching(caching(option[1]));
            case "hidden" -> builder.filter((caller, kind, key) -> !key.contains(option[1]));
            case "call log" -> builder.interceptor(CallLog.to(System.getLogger("dev.lathe.calls")));
            default -> throw new IllegalArgumentException(line);
        }
    }

    private static Caching caching(String words) {
        String[] hint = words.split(" ");
        Caching.Scope scope = Caching.Scope.valueOf(hint[1].toUpperCase(Locale.ROOT));
        return new Caching(Duration.ofMillis(Long.parseLong(hint[0])), scope);
    }

    private static void answerWithin(ServerBuilder builder, Duration limit) {
        builder.elicitationTimeout(limit).samplingTimeout(limit).rootsTimeout(limit);
    }
}
