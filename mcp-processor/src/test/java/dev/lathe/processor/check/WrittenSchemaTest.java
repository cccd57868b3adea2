package dev.lathe.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A schema of the user's is held against the official meta-schema, and its references are followed. */
class WrittenSchemaTest {

    private static final Schema META = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'properties':{'a':true,'b':{'type':['string','null']}}",
                "'properties':{'type':{'type':'string'},'$ref':{'enum':[1]}}",
                "'required':[]",
                "'minProperties':1.0,'maxProperties':1e2",
                "'dependentRequired':{'a':['b']},'dependentSchemas':{'a':{'required':['b']}}",
                "'prefixItems':[{}],'items':false,'contains':{},'minContains':0",
                "'patternProperties':{'^x':{'multipleOf':0.5}},'propertyNames':{'pattern':'.'}",
                "'const':{'type':7},'default':{'$ref':7},'examples':[{'type':7}],'enum':[]",
                "'title':'','description':'','$comment':'','format':'x','deprecated':true,'readOnly':false",
                "'unknown':{'type':7}",
                "'if':{},'then':false,'else':true,'not':{}"
            })
    void passesWhatTheMetaSchemaPasses(String members) {
        agree(members, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'properties':[]",
                "'properties':{'a':1}",
                "'properties':{'a':{'type':'text'}}",
                "'properties':{'a':{'type':[]}}",
                "'properties':{'a':{'type':['string','string']}}",
                "'required':'a'",
                "'required':['a','a']",
                "'required':[1]",
                "'minProperties':-1",
                "'maxProperties':1.5",
                "'multipleOf':0",
                "'minimum':'1'",
                "'dependentRequired':{'a':'b'}",
                "'dependentSchemas':{'a':[]}",
                "'allOf':[]",
                "'anyOf':[1]",
                "'oneOf':{}",
                "'items':[{}]",
                "'prefixItems':[]",
                "'enum':1",
                "'examples':{}",
                "'title':1",
                "'deprecated':'true'",
                "'uniqueItems':1",
                "'$defs':{'a':{'not':{'if':{'then':{'else':7}}}}}",
                "'definitions':{'a':1}",
                "'contentSchema':1",
                "'unevaluatedProperties':1"
            })
    void failsWhatTheMetaSchemaFails(String members) {
        agree(members, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'properties':{'a':{'$ref':'#'}}",
                "'properties':{'a':{'$ref':'#/properties/a~1b%25'},'a/b%':{}}",
                "'$defs':{'a':{'$anchor':'there'}},'$ref':'#there'",
                "'$defs':{'a':{'$dynamicAnchor':'there'}},'$dynamicRef':'#there'",
                "'$defs':{'a':{'$id':'inner','$ref':'#/$defs/b','$defs':{'b':{}}}}"
            })
    void followsReferencesWithin(String members) {
        assertEquals("", found(members));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'$ref':'other.json'",
                "'$ref':''",
                "'$ref':'//example.com'",
                "'$ref':'#/properties'",
                "'$ref':'#there'",
                "'$ref':'#/%zz'",
                "'$defs':{'a':{'$id':'inner','$ref':'#/$defs/a'}}"
            })
    void findsReferencesThatLeadNowhere(String members) {
        assertEquals("leads", found(members).replaceAll(".*(leads).*", "$1"));
    }

    private static void agree(String members, boolean isSound) {
        assertEquals(isSound, META.validate(schema(members), InputFormat.JSON).isEmpty());
        assertEquals(isSound, found(members).isEmpty(), () -> found(members));
    }

    private static String found(String members) {
        return WrittenSchema.mistake(schema(members))
                .map(WrittenSchema.Mistake::toString)
                .orElse("");
    }

    private static String schema(String members) {
        return ("{'type':'object'," + members + "}").replace('\'', '"');
    }
}
