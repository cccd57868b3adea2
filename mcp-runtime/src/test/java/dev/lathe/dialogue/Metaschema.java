package dev.lathe.dialogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the schemas that a list of tools contains: each is one of JSON Schema 2020-12. */
final class Metaschema {

    private static final Schema DRAFT = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));

    private Metaschema() {}

    static List<String> mistakesOfTools(JsonNode result) {
        List<String> mistakes = new ArrayList<>();
        for (JsonNode tool : result.path("tools")) {
            for (String member : List.of("inputSchema", "outputSchema")) {
                if (tool.has(member)) {
                    DRAFT.validate(tool.get(member))
                            .forEach(mistake -> mistakes.add(tool.get("name") + " " + member + mistake));
                }
            }
        }
        return mistakes;
    }
}
