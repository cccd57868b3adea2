package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FormClass;
import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.problem.Problems;
import java.util.List;

/**
 * All rules, in the order in which their problems are shown. A rule of features is one of servers, too, if it is about
 * what is written at the server as well, or if two classes that keep it may break it together.
 */
public final class Checks {

    private static final List<Check> OF_FEATURES = List.of(
            new NameableClass(),
            new CallableMethods(),
            new OneContext(),
            new LegalNames(),
            new DistinctNames(),
            new DissimilarNames(),
            new ShapedTypes(),
            new TextArguments(),
            new ReadableTypes(),
            new ReturnedTypes(),
            new UntypedValues(),
            new NamedTypes(),
            new KnownNames(),
            new KnownTargets(),
            new DistinctArguments(),
            new DistinctTags(),
            new FreeDiscriminators(),
            new AbsentValues(),
            new SoundDefaults(),
            new FittingConstraints(),
            new SoundConstraints(),
            new PossibleValues(),
            new NeededValues(),
            new AllowedDefaults(),
            new ReadConstraints(),
            new PortablePatterns(),
            new ReadArgs(),
            new ReadAnnotations(),
            new HeaderValues(),
            new HeaderPlaces(),
            new HeaderlessTexts(),
            new SoundPages(),
            new SoundOrigins(),
            new ShownPages(),
            new SoundSkills(),
            new SoundSchemas(),
            new WholeArguments(),
            new SoundTimeouts(),
            new SoundScopes(),
            new PossibleTasks(),
            new SoundMeta(),
            new KnownThemes(),
            new SoundUris(),
            new MatchedVariables(),
            new AbsentVariables(),
            new WholePaths(),
            new ReachedTemplates(),
            new SoundMediaTypes(),
            new SoundSizes(),
            new SoundPriorities(),
            new SoundCaching(),
            new HonestHints(),
            new Descriptions(),
            new TellingDescriptions(),
            new BriefDescriptions(),
            new VisibleText());

    private static final List<ServerCheck> OF_SERVERS = List.of(
            new ServableClass(),
            new NamedServer(),
            new ServedFeatures(),
            new DistinctServedNames(),
            new DissimilarServedNames(),
            new ReachedTemplates(),
            new SoundCaching(),
            new KnownThemes(),
            new BriefDescriptions(),
            new VisibleText());

    private static final List<FormCheck> OF_FORMS = List.of(
            new FillableRecord(),
            new FlatForm(),
            new DistinctArguments(),
            new AbsentValues(),
            new SoundDefaults(),
            new FittingConstraints(),
            new SoundConstraints(),
            new PossibleValues(),
            new NeededValues(),
            new AllowedDefaults(),
            new ReadConstraints(),
            new ReadAnnotations(),
            new HeaderlessForm(),
            new HarmlessForm(),
            new LinklessForm(),
            new Descriptions(),
            new VisibleText());

    private Checks() {}

    public static void check(FeatureClass features, Problems problems) {
        OF_FEATURES.forEach(rule -> rule.check(features, problems));
    }

    public static void check(FormClass form, Problems problems) {
        OF_FORMS.forEach(rule -> rule.check(form, problems));
    }

    public static void check(ServerClass server, Problems problems) {
        OF_SERVERS.forEach(rule -> rule.check(server, problems));
    }
}
