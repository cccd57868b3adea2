package dev.lathe.processor.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.ListedFeature;
import dev.lathe.processor.model.MetaEntry;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code _meta} has a name that the specification leaves to users, for itself alone, and a value of its
 * type.
 */
final class SoundMeta implements Check {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final String LABEL = "[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
    private static final Pattern NAME = Pattern.compile("(?:" + LABEL + "(?:\\.(" + LABEL + "))?(?:\\." + LABEL
            + ")*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?");
    private static final Set<String> RESERVED_LABELS = Set.of("modelcontextprotocol", "mcp");
    private static final Set<String> RESERVED_NAMES = Set.of("progressToken", "traceparent", "tracestate", "baggage");

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (ListedFeature feature : features.listed()) {
            Set<String> names = new HashSet<>();
            for (MetaEntry entry : feature.presentation().meta()) {
                checkName(entry, problems);
                checkValue(entry, problems);
                if (!names.add(entry.name().text())) {
                    problems.report(
                            entry.name().site(),
                            Problem.DUPLICATE_META,
                            entry.name().text());
                }
            }
        }
    }

    private static void checkName(MetaEntry entry, Problems problems) {
        String name = entry.name().text();
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            problems.report(entry.name().site(), Problem.BAD_META_NAME, name, "malformed");
        } else if (isReserved(name, matcher.group(1))) {
            problems.report(entry.name().site(), Problem.BAD_META_NAME, name, "reserved for MCP");
        }
    }

    private static boolean isReserved(String name, @Nullable String secondLabel) {
        return RESERVED_NAMES.contains(name) || secondLabel != null && RESERVED_LABELS.contains(secondLabel);
    }

    private static void checkValue(MetaEntry entry, Problems problems) {
        switch (entry.type()) {
            case JSON -> checkJson(entry, any -> true, "not JSON; quote a string as \"\\\"text\\\"\"", problems);
            case INT ->
                checkJson(entry, JsonNode::isIntegralNumber, "no whole number; write one such as '3'", problems);
            case BOOLEAN -> checkJson(entry, JsonNode::isBoolean, "no boolean; write 'true' or 'false'", problems);
            case STRING -> {}
        }
    }

    private static void checkJson(MetaEntry entry, Predicate<JsonNode> isSound, String wrong, Problems problems) {
        if (json(entry.value().text()).filter(isSound).isEmpty()) {
            problems.report(entry.value().site(), Problem.BAD_META, entry.name().text(), wrong);
        }
    }

    private static Optional<JsonNode> json(String text) {
        try {
            return Optional.of(JSON.readTree(text)).filter(json -> !json.isMissingNode());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
