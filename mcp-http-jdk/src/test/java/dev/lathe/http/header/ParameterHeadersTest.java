package dev.lathe.http.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.json.JsonException;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers of one tool (Streamable HTTP, Custom Headers from Tool Parameters). */
final class ParameterHeadersTest {

    /** As the processor writes it. */
    private static final String START = """
            {"name":"start","description":"Starts a machine.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "region":{"type":"string","description":"where","x-mcp-header":"Region"},\
            "size":{"type":"integer","description":"how big","x-mcp-header":"Size",\
            "minimum":-9007199254740991,"maximum":9007199254740991},\
            "number":{"type":"integer","description":"how many (-128 to 127, default 1)","minimum":-128,\
            "maximum":127,"x-mcp-header":"Number","default":1},\
            "spot":{"type":"boolean","description":"whether it may be stopped","x-mcp-header":"Spot"}},\
            "required":["region","size","spot"]}}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Mcp-Param-Region: eu;Mcp-Param-Size: 3;Mcp-Param-Number: 2;Mcp-Param-Spot: true  | ok
            mcp-param-spot: true;MCP-PARAM-NUMBER: 2;mcp-param-size: 3;mCP-pARAM-rEGION: eu  | ok
            Mcp-Param-Region: eu;Mcp-Param-Size: 3;Mcp-Param-Number: 2;Mcp-Param-Spot: false | Mcp-Param-Spot header value 'false' does not match body value 'true'
            Mcp-Param-Region: eu;Mcp-Param-Size: 3;Mcp-Param-Spot: true                      | Mcp-Param-Number header is missing for body value '2'
            Mcp-Region: eu;Size: 3                                                           | Mcp-Param-Region header is missing for body value 'eu'
            """)
    void whatTheProcessorWritesIsUnderstood(String headers, String verdict) {
        ParameterHeaders start = ParameterHeaders.of(START);
        assertEquals(
                verdict,
                Sent.verdict(start.mismatch(
                        Sent.head(headers), Sent.call("{\"region\":\"eu\",\"size\":3,\"number\":2,\"spot\":true}"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"v":"us-west1"}            | `Mcp-Param-V: us-west1`                           | ok
            {"v":"us west 1"}           | `Mcp-Param-V: us west 1`                          | ok
            {"v":"us-west1"}            | `mcp-PARAM-v:   us-west1  `                       | ok
            {"v":"Hello"}               | `Mcp-Param-V: =?base64?SGVsbG8=?=`                | ok
            {"v":"SGVsbG8="}            | `Mcp-Param-V: SGVsbG8=`                           | ok
            {"v":"=?base64?SGVsbG8="}   | `Mcp-Param-V: =?base64?SGVsbG8=`                  | ok
            {"v":" us-west1"}           | `Mcp-Param-V: =?base64?IHVzLXdlc3Qx?=`            | ok
            {"v":"us-west1 "}           | `Mcp-Param-V: =?base64?dXMtd2VzdDEg?=`            | ok
            {"v":" us-west1 "}          | `Mcp-Param-V: =?base64?IHVzLXdlc3QxIA==?=`        | ok
            {"v":"日本語"}              | `Mcp-Param-V: =?base64?5pel5pys6Kqe?=`            | ok
            {"v":"line1\\r\\nline2"}    | `Mcp-Param-V: =?base64?bGluZTENCmxpbmUy?=`        | ok
            {"v":"\\tindented"}         | `Mcp-Param-V: =?base64?CWluZGVudGVk?=`            | ok
            {"v":"=?base64?literal?="}  | `Mcp-Param-V: =?base64?PT9iYXNlNjQ/bGl0ZXJhbD89?=`| ok
            {"v":""}                    | `Mcp-Param-V: `                                   | ok
            {"v":null}                  | ``                                                | ok
            {}                          | ``                                                | ok
            {"v":"42"}                  | `Mcp-Param-V: 42.0`                               | Mcp-Param-V header value '42.0' does not match body value '42'
            {"v":"a"}                   | `Mcp-Param-V: A`                                  | Mcp-Param-V header value 'A' does not match body value 'a'
            {"v":"a"}                   | ``                                                | Mcp-Param-V header is missing for body value 'a'
            {"v":""}                    | ``                                                | Mcp-Param-V header is missing for body value ''
            {"v":"a"}                   | `Mcp-Param-V: a;mcp-param-v: a`                   | Mcp-Param-V header was sent 2 times
            {"v":"Hello"}               | `Mcp-Param-V: =?base64?SGVsbG8?=`                 | Mcp-Param-V header value '=?base64?SGVsbG8?=' is neither plain ASCII nor UTF-8 in Base64
            {"v":"Hello"}               | `Mcp-Param-V: =?base64?SGVs!!!bG8=?=`             | Mcp-Param-V header value '=?base64?SGVs!!!bG8=?=' is neither plain ASCII nor UTF-8 in Base64
            {"v":"Hello"}               | `Mcp-Param-V: =?BASE64?SGVsbG8=?=`                | Mcp-Param-V header value '=?BASE64?SGVsbG8=?=' does not match body value 'Hello'
            {"v":"é"}                   | `Mcp-Param-V: é`                                  | Mcp-Param-V header value 'é' is neither plain ASCII nor UTF-8 in Base64
            {"v":null}                  | `Mcp-Param-V: null`                               | Mcp-Param-V header value 'null' has no body value to match
            {"v":null}                  | `Mcp-Param-V: `                                   | Mcp-Param-V header value '' has no body value to match
            {}                          | `Mcp-Param-V: us-west1`                           | Mcp-Param-V header value 'us-west1' has no body value to match
            {}                          | `Mcp-Param-V: a;Mcp-Param-V: b`                   | Mcp-Param-V header value 'a' has no body value to match
            {"v":["a"]}                 | `Mcp-Param-V: a`                                  | Mcp-Param-V header value 'a' does not match body value '[…]'
            {"v":{"a":1}}               | `Mcp-Param-V: {"a":1}`                            | Mcp-Param-V header value '{"a":1}' does not match body value '{…}'
            {"v":"a"}                   | `Mcp-Param-V: a;Mcp-Param-W: whatever`            | ok
            """)
    void strings(String arguments, String headers, String verdict) {
        assertEquals(verdict, verdict("string", arguments, headers));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            42                     | `42`                       | ok
            42                     | `42.0`                     | ok
            42                     | `42.000`                   | ok
            42.0                   | `42`                       | ok
            4.2e1                  | `42`                       | ok
            420e-1                 | `42`                       | ok
            42                     | `  42  `                   | ok
            42                     | `=?base64?NDI=?=`          | ok
            -7                     | `-7`                       | ok
            -7                     | `-7.0`                     | ok
            0                      | `0`                        | ok
            0                      | `-0`                       | ok
            0e999999999            | `0`                        | ok
            9007199254740991       | `9007199254740991`         | ok
            -9007199254740991      | `-9007199254740991`        | ok
            12345678901234567890   | `12345678901234567890`     | ok
            1.5                    | `1.5`                      | ok
            42                     | `43`                       | no
            42                     | `-42`                      | no
            42                     | `42.5`                     | no
            42                     | `042`                      | no
            42                     | `+42`                      | no
            42                     | `4_2`                      | no
            42                     | `4 2`                      | no
            42                     | `42.`                      | no
            42                     | `.42`                      | no
            42                     | `4.2e1`                    | no
            42                     | `42L`                      | no
            42                     | `42f`                      | no
            42                     | `0x2A`                     | no
            42                     | `42,42`                    | no
            42                     | `"42"`                     | no
            42                     | ``                         | no
            42                     | `true`                     | no
            42                     | `NaN`                      | no
            42                     | `=?base64?IDQy?=`          | no
            42                     | `=?base64?2aTZog==?=`      | no
            1                      | `1e400`                    | no
            1e400                  | `1e400`                    | no
            1e400                  | `1`                        | no
            1e999999999            | `1000000000`               | no
            -1e999999999           | `-1`                       | no
            1e-999999999           | `0`                        | no
            9007199254740993       | `9007199254740992`         | no
            true                   | `true`                     | ok
            false                  | `false`                    | ok
            true                   | ` true `                   | ok
            true                   | `=?base64?dHJ1ZQ==?=`      | ok
            true                   | `false`                    | no
            true                   | `True`                     | no
            true                   | `TRUE`                     | no
            true                   | `1`                        | no
            true                   | `"true"`                   | no
            true                   | ``                         | no
            """)
    void numbersByTheirWorthAndBooleansToTheLetter(String value, String header, String verdict) {
        String expected = verdict.equals("ok")
                ? "ok"
                : "Mcp-Param-V header value '" + header + "' does not match body value '" + value + "'";
        assertEquals(expected, verdict("integer", "{\"v\":" + value + "}", "Mcp-Param-V: " + header));
    }

    @Test
    void aNumberAsLongAsAHeaderMayBeIsNotRead() {
        assertTrue(verdict("integer", "{\"v\":1}", "Mcp-Param-V: 1." + "0".repeat(300_000))
                .endsWith("does not match body value '1'"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"city":{"name":"Bern"}} | Mcp-Param-City: Bern | ok
            {"city":{"name":"Bern"}} | Mcp-Param-City: Rome | Mcp-Param-City header value 'Rome' does not match body value 'Bern'
            {"city":{"name":"Bern"}} | ``                   | Mcp-Param-City header is missing for body value 'Bern'
            {"city":{}}              | ``                   | ok
            {"city":null}            | ``                   | ok
            {"city":"Bern"}          | ``                   | ok
            {"city":"Bern"}          | Mcp-Param-City: Bern | Mcp-Param-City header value 'Bern' has no body value to match
            {"name":"Bern"}          | Mcp-Param-City: Bern | Mcp-Param-City header value 'Bern' has no body value to match
            ["Bern"]                 | ``                   | ok
            null                     | Mcp-Param-City: Bern | Mcp-Param-City header value 'Bern' has no body value to match
            """)
    void anArgumentMayBeInsideOthers(String arguments, String headers, String verdict) {
        ParameterHeaders nested = ParameterHeaders.of("""
                {"name":"t","inputSchema":{"type":"object","properties":{
                    "city":{"type":"object","properties":{
                        "name":{"type":"string","x-mcp-header":"City"}}}}}}""");
        assertEquals(verdict, Sent.verdict(nested.mismatch(Sent.head(headers), Sent.call(arguments))));
    }

    @Test
    void aCallMayHaveNoArguments() {
        assertEquals(
                "ok",
                Sent.verdict(ofSchema("{\"properties\":{\"v\":{\"type\":\"string\",\"x-mcp-header\":\"V\"}}}")
                        .mismatch(Sent.head(""), Sent.request("tools/call", JsonObject.EMPTY))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"v\":{\"type\":\"string\",\"x-mcp-header\":\"Method\"}}",
                "{\"v\":{\"type\":\"string\",\"x-mcp-header\":\"!#$%&'*+-.^_`|~09azAZ\"}}",
                "{\"v\":{\"type\":\"integer\",\"x-mcp-header\":\"V\"}}",
                "{\"v\":{\"type\":\"boolean\",\"x-mcp-header\":\"V\"}}",
                "{\"properties\":{\"type\":\"string\",\"x-mcp-header\":\"V\"}}",
                "{\"a\":{\"type\":\"array\"},\"v\":{\"type\":\"string\",\"enum\":[\"A\"],\"x-mcp-header\":\"V\"}}",
                "{\"a\":{\"x-mcp-header\":\"A\",\"properties\":{\"v\":{\"type\":\"string\",\"x-mcp-header\":\"V\"}}}}",
            })
    void theseAreHeaders(String properties) {
        assertFalse(headersIn("{\"type\":\"object\",\"properties\":" + properties + "}")
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "My Region",
                "Region:Primary",
                "Région",
                "Region\\t1",
                "Region\\r\\nX-Evil: 1",
                "Region\\u0000",
                "a/b",
                "a\\\"b",
            })
    void aNameThatIsNoTokenIsIgnored(String name) {
        assertTrue(headersIn("{\"properties\":{\"v\":{\"type\":\"string\",\"x-mcp-header\":\"" + name + "\"}}}")
                .isEmpty());
    }

    /** RFC 9110, section 5.6.2; the processor is held to the same. */
    @Test
    void aNameConsistsOfTheCharactersOfATokenAndOfNoOther() {
        String token = "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        for (char c = 0; c <= 0x2FF; c++) {
            JsonString name = new JsonString(String.valueOf(c));
            boolean isHeader = !headersIn(
                            "{\"properties\":{\"v\":{\"type\":\"string\",\"x-mcp-header\":" + name + "}}}")
                    .isEmpty();
            assertEquals(token.indexOf(c) >= 0, isHeader, name.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"properties\":{\"v\":{\"type\":\"number\",\"x-mcp-header\":\"V\"}}}",
                "{\"properties\":{\"v\":{\"type\":\"array\",\"x-mcp-header\":\"V\"}}}",
                "{\"properties\":{\"v\":{\"type\":\"object\",\"x-mcp-header\":\"V\"}}}",
                "{\"properties\":{\"v\":{\"type\":\"null\",\"x-mcp-header\":\"V\"}}}",
                "{\"properties\":{\"v\":{\"x-mcp-header\":\"V\"}}}",
                "{\"properties\":{\"v\":{\"type\":\"string\",\"x-mcp-header\":7}}}",
                "{\"properties\":{\"v\":{\"type\":\"string\",\"X-MCP-Header\":\"V\"}}}",
                "{\"properties\":{\"v\":true}}",
                "{\"properties\":[]}",
                "{\"type\":\"string\",\"x-mcp-header\":\"V\"}",
                "{\"properties\":{\"a\":{\"items\":{\"type\":\"string\",\"x-mcp-header\":\"V\"}}}}",
                "{\"properties\":{\"a\":{\"items\":{\"properties\":{\"v\":{\"type\":\"string\",\"x-mcp-header\":\"V\"}}}}}}",
                "{\"properties\":{\"a\":{\"prefixItems\":[{\"type\":\"string\",\"x-mcp-header\":\"V\"}]}}}",
                "{\"anyOf\":[{\"properties\":{\"v\":{\"type\":\"string\",\"x-mcp-header\":\"V\"}}}]}",
                "{\"oneOf\":[{\"properties\":{\"v\":{\"type\":\"string\",\"x-mcp-header\":\"V\"}}}]}",
                "{\"allOf\":[{\"properties\":{\"v\":{\"type\":\"string\",\"x-mcp-header\":\"V\"}}}]}",
                "{\"not\":{\"properties\":{\"v\":{\"type\":\"string\",\"x-mcp-header\":\"V\"}}}}",
                "{\"then\":{\"properties\":{\"v\":{\"type\":\"string\",\"x-mcp-header\":\"V\"}}}}",
                "{\"additionalProperties\":{\"type\":\"string\",\"x-mcp-header\":\"V\"}}",
                "{\"patternProperties\":{\"v\":{\"type\":\"string\",\"x-mcp-header\":\"V\"}}}",
                "{\"$defs\":{\"A\":{\"type\":\"string\",\"x-mcp-header\":\"V\"}},\"properties\":{\"v\":{\"$ref\":\"#/$defs/A\"}}}",
                "true",
            })
    void whatIsNoSingleScalarIsIgnored(String schema) {
        assertTrue(headersIn(schema).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\":\"t\",\"x-mcp-header\":\"V\"}", "[]", "null"})
    void aToolWithoutASchemaHasNoHeaders(String definition) {
        assertEquals(
                "ok",
                Sent.verdict(ParameterHeaders.of(definition)
                        .mismatch(Sent.head("Mcp-Param-V: x"), Sent.call("{\"v\":\"y\"}"))));
    }

    @Test
    void theFirstOfANameKeepsIt() {
        ParameterHeaders twice = ofSchema("""
                {"properties":{
                    "from":{"type":"string","x-mcp-header":"Region"},
                    "to":{"type":"string","x-mcp-header":"REGION"}}}""");
        assertEquals(
                "ok",
                Sent.verdict(twice.mismatch(
                        Sent.head("Mcp-Param-Region: eu"), Sent.call("{\"from\":\"eu\",\"to\":\"us\"}"))));
    }

    @Test
    void aDefinitionIsJson() {
        assertThrows(JsonException.class, () -> ParameterHeaders.of("{"));
    }

    private static List<ParameterHeader> headersIn(String inputSchema) {
        return ParameterSchema.headersIn(JsonValue.parse(inputSchema));
    }

    private static ParameterHeaders ofSchema(String inputSchema) {
        return ParameterHeaders.of("{\"name\":\"t\",\"inputSchema\":" + inputSchema + "}");
    }

    private static String verdict(String type, String arguments, String headers) {
        ParameterHeaders v = ofSchema("{\"properties\":{\"v\":{\"type\":\"" + type + "\",\"x-mcp-header\":\"V\"}}}");
        return Sent.verdict(v.mismatch(Sent.head(headers), Sent.call(arguments)));
    }
}
