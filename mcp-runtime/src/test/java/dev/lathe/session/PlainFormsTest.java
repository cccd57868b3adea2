package dev.lathe.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lathe.feature.ToolException;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fields of a form as the first revision that had any can say them. */
final class PlainFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{'type':'string','title':'T','minLength':1,'format':'email'} | =",
                "{'type':'string','enum':['a','b']} | =",
                "{'type':'integer','minimum':1,'maximum':9} | =",
                "{'type':'boolean','default':true} | =",
                "{'type':'boolean','default':false,'description':'D'} | =",
                "{'type':'integer','default':30} | {'type':'integer','description':'default 30'}",
                "{'type':'number','description':'D','default':9.5} | {'type':'number','description':'D (default 9.5)'}",
                "{'type':'string','default':'x','minLength':1} | {'type':'string','minLength':1,'description':'default x'}",
                "{'type':'string','enum':['a'],'default':'a'} | {'type':'string','enum':['a'],'description':'default a'}",
                "{'type':'string','oneOf':[{'const':'a','title':'A'},{'const':'b','title':'B'}]}"
                        + " | {'type':'string','enum':['a','b'],'enumNames':['A','B']}"
            })
    void saysAFieldInOldWords(String field, String plain) {
        String expected = plain.equals("=") ? field : plain;
        assertEquals(form(expected, "['x']"), PlainForms.schema(form(field, "['x']")));
    }

    @Test
    void leavesOutAChoiceOfSeveral() {
        JsonObject several =
                json("{'type':'object','properties':{'a':{'type':'array','default':['x']},'b':{'type':'boolean'}},"
                        + "'required':['b']}");
        assertEquals(
                json("{'type':'object','properties':{'b':{'type':'boolean'}},'required':['b']}"),
                PlainForms.schema(several));
    }

    @Test
    void cannotAskForOneThatIsRequired() {
        ToolException refusal =
                assertThrows(ToolException.class, () -> PlainForms.schema(form("{'type':'array'}", "['x']")));
        assertEquals(
                "the client cannot ask for 'x': its revision of the protocol has no choice of several",
                refusal.getMessage());
    }

    private static JsonObject form(String field, String required) {
        return json("{'type':'object','properties':{'x':" + field + "},'required':" + required + "}");
    }

    private static JsonObject json(String text) {
        return (JsonObject) JsonValue.parse(text.replace('\'', '"'));
    }
}
