package dev.lathe.session;

import dev.lathe.core.EmptyResult;
import dev.lathe.core.Exchange;
import dev.lathe.core.Method;
import dev.lathe.core.Params;
import dev.lathe.feature.LogLevel;
import dev.lathe.json.JsonString;
import java.util.Optional;

/** {@code logging/setLevel}: the least serious log message this client wants from now on. */
final class SetLevel implements Method {

    private final Session session;

    SetLevel(Session session) {
        this.session = session;
    }

    @Override
    public void serve(Exchange exchange) {
        Optional<LogLevel> level = exchange.params().find("level") instanceof JsonString name
                ? LogLevel.of(name.value())
                : Optional.empty();
        if (level.isEmpty()) {
            throw Params.invalid("'level' must be a log level such as 'info'");
        }
        session.logFrom(level.get());
        exchange.answer(new EmptyResult());
    }
}
