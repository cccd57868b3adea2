package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.Page;
import dev.lathe.processor.model.PageFile;
import dev.lathe.processor.model.ResourceMethod;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A page has a URI of its own, which clients know for that of a page, and a file with HTML. */
final class SoundPages implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        Map<String, String> owners = new HashMap<>();
        for (ResourceMethod resource : features.resources()) {
            owners.put(resource.key().text(), resource.method().name());
        }
        for (Page page : features.pages()) {
            checkUri(page, owners, problems);
            if (page.file() instanceof PageFile.Unusable file) {
                problems.report(
                        file.path().site(),
                        Problem.PAGE_FILE,
                        file.path().text(),
                        page.uri().text(),
                        file.cause(),
                        file.remedy());
            }
        }
    }

    private static void checkUri(Page page, Map<String, String> owners, Problems problems) {
        String uri = page.uri().text();
        Optional<String> mistake = mistake(uri);
        mistake.ifPresent(what -> problems.report(
                page.uri().site(), Problem.PAGE_URI, uri, what, Page.SCHEME + "example/" + page.name()));
        String owner = owners.putIfAbsent(uri, page.name());
        if (owner != null) {
            problems.report(page.uri().site(), Problem.DUPLICATE_TOOL, "page", "URI", uri, owner, "@Page");
        }
    }

    private static Optional<String> mistake(String uri) {
        if (!uri.startsWith(Page.SCHEME)) {
            return Optional.of("does not begin with '" + Page.SCHEME + "'");
        }
        try {
            boolean isBare = uri.length() == Page.SCHEME.length() || new URI(uri).getRawFragment() != null;
            return isBare ? Optional.of("names nothing, or a part of a page") : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.of("is no URI");
        }
    }
}
