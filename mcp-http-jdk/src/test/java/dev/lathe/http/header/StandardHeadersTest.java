package dev.lathe.http.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.Headers;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The headers of every request (Streamable HTTP, Standard Request Headers; SEP-2243, Conformance Test Cases). */
final class StandardHeadersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `Mcp-Method: tools/list`                        | ok
            `mcp-method: tools/list`                        | ok
            `MCP-METHOD: tools/list`                        | ok
            `mcp-METHOD: tools/list`                        | ok
            `Mcp-Method:  \t tools/list \t `                | ok
            ``                                              | Mcp-Method header is missing for body value 'tools/list'
            `Mcp-Method: `                                  | Mcp-Method header value '' does not match body value 'tools/list'
            `Mcp-Method: Tools/List`                        | Mcp-Method header value 'Tools/List' does not match body value 'tools/list'
            `Mcp-Method: TOOLS/LIST`                        | Mcp-Method header value 'TOOLS/LIST' does not match body value 'tools/list'
            `Mcp-Method: prompts/list`                      | Mcp-Method header value 'prompts/list' does not match body value 'tools/list'
            `Mcp-Method: tools/list,tools/list`             | Mcp-Method header value 'tools/list,tools/list' does not match body value 'tools/list'
            `Mcp-Method: tools/list;Mcp-Method: tools/list` | Mcp-Method header was sent 2 times
            `mcp-method: tools/list;MCP-METHOD: tools/call` | Mcp-Method header was sent 2 times
            `Mcp-Method: =?base64?dG9vbHMvbGlzdA==?=`       | Mcp-Method header value '=?base64?dG9vbHMvbGlzdA==?=' does not match body value 'tools/list'
            `Mcp-Method: tools/list\u00e9`                  | Mcp-Method header value 'tools/listé' is neither plain ASCII nor UTF-8 in Base64
            """)
    void methodIsSaidOnceAndToTheLetter(String headers, String verdict) {
        assertEquals(
                verdict, Sent.verdict(StandardHeaders.mismatch(Sent.head(headers), "tools/list", Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            x       | `Mcp-Name: x` | ok
            x       | `Mcp-Name: y` | Mcp-Name header value 'y' does not match body value 'x'
            x       | ``            | Mcp-Name header is missing for body value 'x'
            nothing | ``            | ok
            nothing | `Mcp-Name: x` | ok
            """)
    void nameIsWhatTheRequestIsAbout(String about, String headers, String verdict) {
        Optional<JsonString> subject = about.equals("nothing") ? Optional.empty() : Optional.of(new JsonString(about));
        String all = "Mcp-Method: tools/call" + (headers.isEmpty() ? "" : ";" + headers);
        assertEquals(verdict, Sent.verdict(StandardHeaders.mismatch(Sent.head(all), "tools/call", subject)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            get_weather                           | `mcp-NAME: get_weather`                         | ok
            my-tool-name                          | `Mcp-Name: my-tool-name`                        | ok
            get_weather                           | `Mcp-Name:   get_weather  `                     | ok
            get_weather                           | `Mcp-Name: \tget_weather\t`                     | ok
            file:///path/to/file%20name.txt       | `Mcp-Name: file:///path/to/file%20name.txt`     | ok
            https://example.com/resource?id=123   | `Mcp-Name: https://example.com/resource?id=123` | ok
            a b                                   | `Mcp-Name: a b`                                 | ok
            a\\tb                                 | `Mcp-Name: a\tb`                                | ok
            ``                                    | `Mcp-Name: `                                    | ok
            get_weather                           | `Mcp-Name: =?base64?Z2V0X3dlYXRoZXI=?=`         | ok
            get_weather                           | `Mcp-Name: \t=?base64?Z2V0X3dlYXRoZXI=?=  `     | ok
            Hello, 世界                           | `Mcp-Name: =?base64?SGVsbG8sIOS4lueVjA==?=`     | ok
            ` padded `                            | `Mcp-Name: =?base64?IHBhZGRlZCA=?=`             | ok
            line1\\nline2                         | `Mcp-Name: =?base64?bGluZTEKbGluZTI=?=`         | ok
            =?base64?literal?=                    | `Mcp-Name: =?base64?PT9iYXNlNjQ/bGl0ZXJhbD89?=` | ok
            ``                                    | `Mcp-Name: =?base64??=`                         | ok
            =?base64?SGVsbG8=                     | `Mcp-Name: =?base64?SGVsbG8=`                   | ok
            =?BASE64?SGVsbG8=?=                   | `Mcp-Name: =?BASE64?SGVsbG8=?=`                 | ok
            =?base64?=                            | `Mcp-Name: =?base64?=`                          | ok
            SGVsbG8=                              | `Mcp-Name: SGVsbG8=`                            | ok
            foo                                   | `Mcp-Name: Foo`                                 | Mcp-Name header value 'Foo' does not match body value 'foo'
            bar                                   | `Mcp-Name: foo`                                 | Mcp-Name header value 'foo' does not match body value 'bar'
            foo                                   | `Mcp-Name: `                                    | Mcp-Name header value '' does not match body value 'foo'
            foo                                   | `Mcp-Name: foo;Mcp-Name: foo`                   | Mcp-Name header was sent 2 times
            foo                                   | `Mcp-Name: foo;MCP-NAME: bar`                   | Mcp-Name header was sent 2 times
            `foo `                                | `Mcp-Name: foo `                                | Mcp-Name header value 'foo' does not match body value 'foo '
            Hello                                 | `Mcp-Name: =?base64?IEhlbGxv?=`                 | Mcp-Name header value '=?base64?IEhlbGxv?=' does not match body value 'Hello'
            Hello                                 | `Mcp-Name: =?BASE64?SGVsbG8=?=`                 | Mcp-Name header value '=?BASE64?SGVsbG8=?=' does not match body value 'Hello'
            Hello                                 | `Mcp-Name: =?Base64?SGVsbG8=?=`                 | Mcp-Name header value '=?Base64?SGVsbG8=?=' does not match body value 'Hello'
            Hello                                 | `Mcp-Name: =?base64?SGVsbG8=`                   | Mcp-Name header value '=?base64?SGVsbG8=' does not match body value 'Hello'
            Hello                                 | `Mcp-Name: SGVsbG8=`                            | Mcp-Name header value 'SGVsbG8=' does not match body value 'Hello'
            Hello                                 | `Mcp-Name: =?base64?SGVsbG8?=`                  | Mcp-Name header value '=?base64?SGVsbG8?=' is neither plain ASCII nor UTF-8 in Base64
            Hello                                 | `Mcp-Name: =?base64?SGVsbG9=?=`                 | Mcp-Name header value '=?base64?SGVsbG9=?=' is neither plain ASCII nor UTF-8 in Base64
            Hello                                 | `Mcp-Name: =?base64?SGVsbG8==?=`                | Mcp-Name header value '=?base64?SGVsbG8==?=' is neither plain ASCII nor UTF-8 in Base64
            Hello                                 | `Mcp-Name: =?base64?SGVs!!!bG8=?=`              | Mcp-Name header value '=?base64?SGVs!!!bG8=?=' is neither plain ASCII nor UTF-8 in Base64
            Hello                                 | `Mcp-Name: =?base64? SGVsbG8=?=`                | Mcp-Name header value '=?base64? SGVsbG8=?=' is neither plain ASCII nor UTF-8 in Base64
            ???                                   | `Mcp-Name: =?base64?Pz8_?=`                     | Mcp-Name header value '=?base64?Pz8_?=' is neither plain ASCII nor UTF-8 in Base64
            =?base64?literal?=                    | `Mcp-Name: =?base64?literal?=`                  | Mcp-Name header value '=?base64?literal?=' is neither plain ASCII nor UTF-8 in Base64
            ÿ                                     | `Mcp-Name: =?base64?/w==?=`                     | Mcp-Name header value '=?base64?/w==?=' is neither plain ASCII nor UTF-8 in Base64
            �                                     | `Mcp-Name: =?base64?7aCA?=`                     | Mcp-Name header value '=?base64?7aCA?=' is neither plain ASCII nor UTF-8 in Base64
            /                                     | `Mcp-Name: =?base64?wK8=?=`                     | Mcp-Name header value '=?base64?wK8=?=' is neither plain ASCII nor UTF-8 in Base64
            é                                     | `Mcp-Name: é`                                   | Mcp-Name header value 'é' is neither plain ASCII nor UTF-8 in Base64
            é                                     | `Mcp-Name: Ã©`                                  | Mcp-Name header value 'Ã©' is neither plain ASCII nor UTF-8 in Base64
            a\\u007fb                             | `Mcp-Name: a\u007fb`                            | Mcp-Name header value 'a\\u007fb' is neither plain ASCII nor UTF-8 in Base64
            a\\u0001b                             | `Mcp-Name: a\u0001b`                            | Mcp-Name header value 'a\\u0001b' is neither plain ASCII nor UTF-8 in Base64
            \\ud800                               | `Mcp-Name: ?`                                   | Mcp-Name header value '?' does not match body value '\\ud800'
            """)
    void nameMayBeEncoded(String name, String headers, String verdict) {
        JsonString said = (JsonString) JsonValue.parse("\"" + name + "\"");
        assertEquals(
                verdict,
                Sent.verdict(StandardHeaders.mismatch(
                        Sent.head("Mcp-Method: tools/call;" + headers), "tools/call", Optional.of(said))));
    }

    /** Blanks of Unicode would have been sent in Base64, so there are none to strip. */
    @Test
    void onlySpacesAndTabsAreNoPartOfAValue() {
        assertEquals(
                "Mcp-Method header value '\u00a0a' is neither plain ASCII nor UTF-8 in Base64",
                Sent.verdict(StandardHeaders.mismatch(Sent.head("Mcp-Method: \u00a0a"), "a", Optional.empty())));
    }

    /** The server of the JDK keeps the line's end where a value goes on in the next line. */
    @Test
    void aValueHasOneLine() {
        Headers folded = new Headers();
        folded.add("Mcp-Method", "a\r\n b");
        assertEquals(
                "Mcp-Method header value 'a\\u000d\\u000a b' is neither plain ASCII nor UTF-8 in Base64",
                Sent.verdict(StandardHeaders.mismatch(Sent.head(folded), "a b", Optional.empty())));
    }

    @Test
    void whatIsToldOfALongValueIsShort() {
        String name = "x".repeat(100_000);
        assertEquals(
                "Mcp-Name header value '" + "y".repeat(128) + "…' does not match body value '" + "x".repeat(128) + "…'",
                Sent.verdict(StandardHeaders.mismatch(
                        Sent.head("Mcp-Method: tools/call;Mcp-Name: " + "y".repeat(100_000)),
                        "tools/call",
                        Optional.of(new JsonString(name)))));
    }
}
