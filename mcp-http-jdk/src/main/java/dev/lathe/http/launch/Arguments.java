package dev.lathe.http.launch;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said after {@code --http}, and null for what is not. */
record Arguments(
        @Nullable String host,
        @Nullable Integer port,
        @Nullable String path) {

    private static final Arguments NONE = new Arguments(null, null, null);

    private static final String ADDRESS =
            "--http takes [HOST:]PORT, such as 8080, localhost:8080 or [::1]:8080, with " + Syntax.PORT_FORM;
    private static final String PATH = "--path takes " + Syntax.PATH_FORM;
    private static final String TOO_MUCH = "' is too much: --http takes [HOST:]PORT and --path PATH, each at most once";

    static Arguments of(List<String> texts) throws MistakeException {
        Arguments said = NONE;
        Iterator<String> rest = texts.iterator();
        while (rest.hasNext()) {
            String next = rest.next();
            if (next.equals("--path") && said.path == null) {
                said = new Arguments(said.host, said.port, path(rest));
            } else if (!next.startsWith("--") && said.port == null) {
                Arguments address = Syntax.address(next, ADDRESS);
                said = new Arguments(address.host, address.port, said.path);
            } else {
                throw new MistakeException("'" + next + TOO_MUCH);
            }
        }
        return said;
    }

    private static String path(Iterator<String> rest) throws MistakeException {
        if (!rest.hasNext()) {
            throw new MistakeException(PATH);
        }
        return Syntax.path(rest.next(), PATH);
    }
}
