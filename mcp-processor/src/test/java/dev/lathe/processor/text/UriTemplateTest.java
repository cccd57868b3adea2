package dev.lathe.processor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.processor.text.UriTemplate.Literal;
import dev.lathe.processor.text.UriTemplate.Path;
import dev.lathe.processor.text.UriTemplate.Query;
import dev.lathe.processor.text.UriTemplate.Variable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UriTemplateTest {

    @Test
    void hasParts() {
        assertEquals(
                new UriTemplate(
                        List.of(
                                new Literal("git://"),
                                new Variable("owner"),
                                new Literal("/"),
                                new Path("path"),
                                new Literal(".md"),
                                new Query(List.of("at", "lang"))),
                        Optional.empty()),
                UriTemplate.parse("git://{owner}/{+path}.md{?at,lang}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            city://paris                   | ''
            city://                        | ''
            urn:isbn:0451450523            | ''
            a+b-c.1://x                    | ''
            file:///{path}                 | path
            city://z%C3%BCrich/{a.b}       | a.b
            city://{a}/{b_1}/{C}           | a b_1 C
            city://{a}{?b}                 | a b
            city://all{?b}                 | b
            docs://{+path}{?b}             | path b
            docs://x?a={a}&b={b}           | a b
            docs://!$&'()*+,;=:@[]-._~     | ''
            """)
    void hasVariables(String template, String names) {
        UriTemplate parsed = UriTemplate.parse(template);
        assertEquals(Optional.empty(), parsed.mistake());
        assertEquals(names, String.join(" ", parsed.names()));
        assertEquals(!names.isEmpty(), parsed.hasVariables());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""               | 1: it has no scheme; begin with one such as 'city://'
            paris            | 1: it has no scheme; begin with one such as 'city://'
            /paris           | 1: it has no scheme; begin with one such as 'city://'
            //paris:80       | 1: it has no scheme; begin with one such as 'city://'
            {scheme}://x     | 1: it has no scheme; begin with one such as 'city://'
            {name}           | 1: it has no scheme; begin with one such as 'city://'
            a/b:c            | 1: it has no scheme; begin with one such as 'city://'
            ://x             | 1: it has no scheme; begin with one such as 'city://'
            city:            | 6: nothing follows the scheme; say what is there
            City://x         | 1: scheme 'City' is not in lower case; write 'city'
            1city://x        | 1: '1city' is no scheme; use a letter, then a-z, 0-9, '+', '.' and '-'
            my_city://x      | 1: 'my_city' is no scheme; use a letter, then a-z, 0-9, '+', '.' and '-'
            my city://x      | 1: 'my city' is no scheme; use a letter, then a-z, 0-9, '+', '.' and '-'
            städte://x       | 1: 'städte' is no scheme; use a letter, then a-z, 0-9, '+', '.' and '-'
            a://{x           | 5: '{' is not closed; write '}' behind the name
            a://{x/{y}       | 5: '{' is not closed; write '}' behind the name
            a://{{x}}        | 5: '{' is not closed; write '}' behind the name
            a://{            | 5: '{' is not closed; write '}' behind the name
            a://x}           | 6: '}' closes nothing; remove it or write '{' before the name
            a://{x}}         | 8: '}' closes nothing; remove it or write '{' before the name
            a://{}           | 6: a name is missing; write one
            a://{+}          | 7: a name is missing; write one
            a://{?}          | 7: a name is missing; write one
            a://{?x,}        | 9: a name is missing; write one
            a://{?x,,y}      | 9: a name is missing; write one
            a://{#x}         | 5: operator '#' of '{#x}' is not supported; write '{x}'
            a://b{.x}        | 6: operator '.' of '{.x}' is not supported; write '.{x}'
            a://b{.x,y}      | 6: operator '.' of '{.x,y}' is not supported; write '.{x}.{y}'
            a://b{/x}        | 6: operator '/' of '{/x}' is not supported; write '/{x}'
            a://b{/x,y*}     | 6: operator '/' of '{/x,y*}' is not supported; write '/{x}/{y}'
            a://b{;x}        | 6: operator ';' of '{;x}' is not supported; write ';x={x}'
            a://b{=x}        | 6: operator '=' of '{=x}' is not supported; write '{x}'
            a://b{&x}        | 6: '{&x}' continues no query; write '{?x}'
            a://{x:3}        | 7: 'x:3' has the modifier ':3'; remove it
            a://{x*}         | 7: 'x*' has the modifier '*'; remove it
            a://{+x*}        | 8: 'x*' has the modifier '*'; remove it
            a://{?x,y*}      | 10: 'y*' has the modifier '*'; remove it
            a://{x,y}        | 5: '{x,y}' has several names; write '{x}/{y}'
            a://{x}{y}       | 8: nothing is between 'y' and the variable before; write '/' between them
            a://{x}{+y}      | 8: nothing is between 'y' and the variable before; write '/' between them
            a://{+x}{y}      | 9: nothing is between 'y' and the variable before; write '/' between them
            a://{+x}/{+y}    | 10: '{+y}' is the second path; write '{y}' for what has no '/'
            a://{?x}/y       | 5: '{?x}' is not at the end; move it there, with all names in one '{?a,b}'
            a://{?x}{?y}     | 5: '{?x}' is not at the end; move it there, with all names in one '{?a,b}'
            a://b?y=1{?x}    | 6: '?' begins a query before '{?x}'; write all of it as one '{?a,b}'
            a://{x}/{x}      | 10: 'x' is at column 6 already; use another name
            a://{x}{?y,x}    | 12: 'x' is at column 6 already; use another name
            a://{?y,y}       | 9: 'y' is at column 7 already; use another name
            a://{my-name}    | 6: 'my-name' is no name of a variable; use A-Z, a-z, 0-9 and '_'
            a://{ x}         | 6: ' x' is no name of a variable; use A-Z, a-z, 0-9 and '_'
            a://{x%41}       | 6: 'x%41' is no name of a variable; use A-Z, a-z, 0-9 and '_'
            a://{x.}         | 6: 'x.' is no name of a variable; use A-Z, a-z, 0-9 and '_'
            a://{größe}      | 6: 'größe' is no name of a variable; use A-Z, a-z, 0-9 and '_'
            a://{$x}         | 6: '$x' is no name of a variable; use A-Z, a-z, 0-9 and '_'
            a://x#top        | 6: '#' begins a fragment, which servers are not sent; remove it and what follows
            a://x y          | 6: ' ' is not in any URI; write '%20'
            a://zü           | 6: 'ü' is not in any URI; write '%C3%BC'
            a://😀           | 5: '😀' is not in any URI; write '%F0%9F%98%80'
            a://x\\y         | 6: '\\' is not in any URI; write '%5C'
            a://100%/x       | 8: '%' begins no escape; write '%25'
            a://x%4          | 6: '%' begins no escape; write '%25'
            """)
    void hasMistakes(String template, String mistake) {
        assertEquals(
                mistake,
                UriTemplate.parse(template)
                        .mistake()
                        .map(found -> found.column() + ": " + found.cause() + "; " + found.remedy())
                        .orElse("none"));
    }

    @Test
    void showsWhatIsNotSeen() {
        assertEquals(
                "'\\u200b' is not in any URI",
                UriTemplate.parse("a://\u200b").mistake().orElseThrow().cause());
    }

    @Test
    void hasTheUrisOfItsOwnBeforeTheOthers() {
        assertEquals(
                List.of("a://1", "a://2", "a://{+x}", "a://{x}", "a://3{?x}"),
                Stream.of("a://{+x}", "a://1", "a://{x}", "a://3{?x}", "a://2")
                        .sorted((one, other) ->
                                UriTemplate.MATCHING_ORDER.compare(UriTemplate.parse(one), UriTemplate.parse(other)))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "}", "a:{", "a:}", "a:{+", "a:{?", "a:%", "a:\ud83d", "a:{?,", "a:{,}", "a:{.}", "a:{*}"})
    void anyTextHasAMistakeInsteadOfAnError(String template) {
        assertTrue(UriTemplate.parse(template).mistake().isPresent());
    }
}
