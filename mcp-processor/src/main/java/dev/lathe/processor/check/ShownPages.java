package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FeatureKind;
import dev.lathe.processor.model.MetaEntry;
import dev.lathe.processor.model.Page;
import dev.lathe.processor.model.ResourceMethod;
import dev.lathe.processor.model.Result;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.problem.Site;
import dev.lathe.processor.text.Closest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A tool shows its results in a page that there is, and a page is there for a tool. */
final class ShownPages implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        Set<String> shown = new HashSet<>();
        for (ToolMethod tool : features.tools()) {
            tool.ui().page().ifPresent(page -> {
                shown.add(page.text());
                check(page, site(page, tool, features), features, problems);
                checkResult(tool, problems);
            });
            checkMeta(tool, problems);
        }
        for (Page page : features.pages()) {
            if (!shown.contains(page.uri().text())) {
                problems.report(
                        page.uri().site(), Problem.UNSHOWN_PAGE, page.uri().text());
            }
        }
    }

    private static void check(Written page, Site site, FeatureClass features, Problems problems) {
        boolean isPage =
                features.pages().stream().anyMatch(next -> next.uri().text().equals(page.text()));
        if (isPage) {
            return;
        }
        Optional<ResourceMethod> resource = resources(features)
                .filter(next -> next.key().text().equals(page.text()))
                .findFirst();
        if (resource.isEmpty()) {
            problems.report(site, Problem.UNKNOWN_PAGE, features.name().nested(), page.text(), remedy(page, features));
        } else {
            checkType(resource.get(), site, problems);
        }
    }

    private static void checkType(ResourceMethod resource, Site site, Problems problems) {
        String type = resource.mediaType().orElse("");
        if (!type.equals(Page.MEDIA_TYPE)) {
            problems.report(
                    site,
                    Problem.PAGE_TYPE,
                    resource.key().text(),
                    type,
                    Page.MEDIA_TYPE,
                    resource.method().vocabulary().method());
        }
    }

    /** Who has no pages has the result alone. */
    private static void checkResult(ToolMethod tool, Problems problems) {
        if (tool.method().result().settled() instanceof Result.Nothing) {
            problems.report(
                    tool.method().resultSite(),
                    Problem.NOTHING_SHOWN,
                    tool.key().text());
        }
    }

    private static String remedy(Written page, FeatureClass features) {
        List<String> known = Stream.concat(
                        features.pages().stream().map(next -> next.uri().text()),
                        resources(features).map(next -> next.key().text()))
                .filter(uri -> uri.startsWith(Page.SCHEME))
                .toList();
        return known.isEmpty()
                ? "write a @Page with that uri"
                : "write a @Page with that uri, or did you mean '" + Closest.to(page.text(), known) + "'?";
    }

    /** A template is no page, since nobody would know what to put into it. */
    private static Stream<ResourceMethod> resources(FeatureClass features) {
        return features.resources().stream().filter(next -> next.kind() == FeatureKind.RESOURCE);
    }

    private static void checkMeta(ToolMethod tool, Problems problems) {
        for (MetaEntry entry : tool.presentation().meta()) {
            if (entry.name().text().equals("ui") && !tool.ui().isEmpty()) {
                problems.report(
                        entry.name().site(),
                        Problem.DUPLICATE_META,
                        entry.name().text());
            }
        }
    }

    private static Site site(Written page, ToolMethod tool, FeatureClass features) {
        return tool.method().declarer().isInherited() ? features.site() : page.site();
    }
}
