package dev.lathe.dialogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the schema file of one revision says of a message. The specification publishes them as
 * {@code <revision>/schema.json}; they are read where the property {@code mcp.schema} says that folder is, and are not
 * part of this project. A revision whose file is missing is not looked at. Loaded once; thread-safe.
 *
 * <p>Where we ask for more or less than the file says, {@link Deviations} says so.
 */
final class OfficialSchema {

    /** The folder of the schema files, if there is one. */
    static final String PROPERTY = "mcp.schema";

    private static final Map<Revision, OfficialSchema> ALL = load();

    private final SchemaRegistry registry;
    private final String definitionsAt;
    private final JsonNode definitions;
    private final Map<String, String> requests = new HashMap<>();
    private final Map<String, String> errors = new HashMap<>();
    private final Map<String, String> said = new HashMap<>();

    private OfficialSchema(Revision revision, String text) throws JsonProcessingException {
        String home = "https://modelcontextprotocol.io/schema/" + revision + "/schema.json";
        JsonNode root = JsonMapper.builder().build().readTree(text);
        String member = root.has("$defs") ? "$defs" : "definitions";
        definitionsAt = home + "#/" + member + "/";
        definitions = root.get(member);
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(home, text))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
        definitions.fieldNames().forEachRemaining(this::index);
        indexUnion("ServerNotification");
        indexUnion("ServerRequest");
    }

    private static Map<Revision, OfficialSchema> load() {
        Map<Revision, OfficialSchema> all = new EnumMap<>(Revision.class);
        String folder = System.getProperty(PROPERTY, "");
        for (Revision revision : Revision.values()) {
            Path file = Path.of(folder, revision.toString(), "schema.json");
            if (!folder.isEmpty() && Files.exists(file)) {
                try {
                    all.put(revision, new OfficialSchema(revision, Files.readString(file)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        if (!folder.isEmpty() && all.isEmpty()) {
            throw new IllegalStateException("no schema files in " + folder);
        }
        return all;
    }

    /** Returns the schema of that revision, if the files are there. */
    static Optional<OfficialSchema> of(Revision revision) {
        return Optional.ofNullable(ALL.get(revision));
    }

    private void index(String name) {
        JsonNode definition = definitions.get(name);
        String method = definition.at("/properties/method/const").asText();
        JsonNode code = definition.at("/properties/error/allOf/1/properties/code/const");
        if (name.endsWith("Request") && !method.isEmpty()) {
            requests.put(method, name.substring(0, name.length() - "Request".length()));
        } else if (code.isInt()) {
            errors.put(code.asText(), name);
        }
    }

    /** What a server may say unasked is listed in a union, or is in it alone. */
    private void indexUnion(String union) {
        for (JsonNode branch : definitions.path(union).path("anyOf")) {
            String reference = branch.get("$ref").textValue();
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            said.put(definitions.at("/" + name + "/properties/method/const").textValue(), name);
        }
    }

    /** Tells what is wrong with the result of a request of that method. */
    List<String> mistakesOfResult(String method, JsonNode result) {
        String type = result.path("resultType").asText("complete");
        String subject = requests.get(method);
        if (Deviations.isExtension(method)
                || !List.of("complete", "input_required").contains(type)) {
            return mistakes("Result", result);
        }
        if (subject == null) {
            return List.of("there is no method '" + method + "' in this revision");
        }
        if (type.equals("input_required")) {
            boolean mayAsk = definitions
                    .at("/" + subject + "ResultResponse/properties/result")
                    .toString()
                    .contains("InputRequiredResult");
            return mayAsk ? mistakes("InputRequiredResult", result) : List.of(method + " may not require input");
        }
        return mistakes(definitions.has(subject + "Result") ? subject + "Result" : "EmptyResult", result);
    }

    /** Tells which members of a result the type of its method does not have. */
    List<String> strangersInResult(String method, JsonNode result) {
        List<String> strangers = new ArrayList<>();
        JsonNode known = definitions.at("/" + requests.get(method) + "Result/properties");
        if (known.isObject() && !TaskShape.isOne(method, result)) {
            result.fieldNames().forEachRemaining(name -> {
                boolean asks = name.equals("inputRequests") || name.equals("requestState");
                if (!known.has(name) && !(asks && definitions.has("InputRequiredResult"))) {
                    strangers.add("'" + name + "' is unknown in a result of " + method);
                }
            });
        }
        return strangers;
    }

    /**
     * Tells what is wrong with a whole error response; an error whose code has a type of its own must have its data.
     */
    List<String> mistakesOfError(JsonNode response) {
        String plain = definitions.has("JSONRPCError") ? "JSONRPCError" : "JSONRPCErrorResponse";
        return mistakes(errors.getOrDefault(response.at("/error/code").asText(), plain), response);
    }

    /** Tells what is wrong with a notification or a request of a server. */
    List<String> mistakesOfSaid(JsonNode message) {
        String method = message.path("method").asText();
        String type = said.get(method);
        if (type == null && Deviations.isExtension(method)) {
            type = "JSONRPCNotification";
        }
        return type == null ? List.of("no server says '" + method + "' in this revision") : mistakes(type, message);
    }

    private List<String> mistakes(String type, JsonNode value) {
        return registry.getSchema(SchemaLocation.of(definitionsAt + type)).validate(value).stream()
                .map(mistake -> type + mistake)
                .toList();
    }
}
