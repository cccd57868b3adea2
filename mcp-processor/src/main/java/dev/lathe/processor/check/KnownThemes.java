package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.IconLink;
import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.List;
import java.util.Set;

/** An icon is made for a light or a dark background. */
final class KnownThemes implements Check, ServerCheck {

    private static final Set<String> THEMES = Set.of("light", "dark");

    @Override
    public void check(FeatureClass features, Problems problems) {
        features.listed().forEach(feature -> check(feature.presentation().icons(), problems));
    }

    @Override
    public void check(ServerClass server, Problems problems) {
        check(server.icons(), problems);
    }

    private static void check(List<IconLink> icons, Problems problems) {
        for (IconLink icon : icons) {
            icon.theme()
                    .filter(theme -> !THEMES.contains(theme.text()))
                    .ifPresent(theme -> problems.report(theme.site(), Problem.BAD_THEME, theme.text()));
        }
    }
}
