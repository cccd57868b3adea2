package dev.lathe.processor.model;

import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.problem.Site;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A user's class with features.
 *
 * @param isAbstract whether it is an abstract class, or an interface
 * @param isPublic whether every package can name it
 * @param isReachable whether its own package can name it
 * @param typeParameters how many each of its names has
 * @param pages what its tools show their results in
 * @param skillFolders where its skills are
 * @param declared every class its methods take or return
 * @param remarks what annotations say of it in vain
 */
public record FeatureClass(
        JavaName name,
        Kind kind,
        boolean isAbstract,
        boolean isPublic,
        boolean isReachable,
        List<Integer> typeParameters,
        List<Feature> features,
        List<Page> pages,
        List<SkillFolder> skillFolders,
        Declarations declared,
        List<UnreadArg> unreadArgs,
        List<Remark> remarks,
        Site site) {

    public FeatureClass {
        typeParameters = List.copyOf(typeParameters);
        features = List.copyOf(features);
        pages = List.copyOf(pages);
        skillFolders = List.copyOf(skillFolders);
        unreadArgs = List.copyOf(unreadArgs);
        remarks = List.copyOf(remarks);
    }

    /** Returns the same class with what it has in files. */
    public FeatureClass with(List<Page> itsPages, List<SkillFolder> itsSkills) {
        return new FeatureClass(
                name,
                kind,
                isAbstract,
                isPublic,
                isReachable,
                typeParameters,
                features,
                itsPages,
                itsSkills,
                declared,
                unreadArgs,
                remarks,
                site);
    }

    /** Tells whether there is anything to generate for it. */
    public boolean hasFeatures() {
        return !(features.isEmpty() && skillFolders.isEmpty()) && !isTemplate();
    }

    /** Tells whether it leaves to its subclasses what its methods take or return. */
    public boolean isTemplate() {
        return isAbstract && methods().stream().anyMatch(FeatureMethod::namesTypeParameter);
    }

    public List<FeatureMethod> methods() {
        return features.stream().map(Feature::method).toList();
    }

    public List<ListedFeature> listed() {
        return of(ListedFeature.class);
    }

    /** Returns the features that clients ask for by name. */
    public List<Feature> named() {
        return features.stream().filter(feature -> feature.kind().isNamed()).toList();
    }

    public List<ToolMethod> tools() {
        return of(ToolMethod.class);
    }

    public List<PromptMethod> prompts() {
        return of(PromptMethod.class);
    }

    public List<CompletionMethod> completions() {
        return of(CompletionMethod.class);
    }

    /** Returns the arguments that can be completed, in the order of what has them. */
    public List<Completed> completed() {
        return Completed.all(listed(), completions());
    }

    /** Returns the resources, and the templates of such. */
    public List<ResourceMethod> resources() {
        return of(ResourceMethod.class);
    }

    public List<Skill> skills() {
        return skillFolders.stream().flatMap(folder -> folder.skills().stream()).toList();
    }

    /** Returns the kinds that it has features of; a page is a resource, and so is a file of a skill. */
    public Set<FeatureKind> kinds() {
        Stream<FeatureKind> ofMethods = features.stream().map(Feature::kind);
        boolean hasFiles = !pages.isEmpty() || !skillFolders.isEmpty();
        return Stream.concat(ofMethods, hasFiles ? Stream.of(FeatureKind.RESOURCE) : Stream.empty())
                .collect(Collectors.toSet());
    }

    /** Returns where the key of a feature can be seen from here: at the class, if that inherits it. */
    public Site keySite(Feature feature) {
        return feature.method().declarer().isInherited() ? site : feature.key().site();
    }

    /** Returns what stands together in one object: the arguments of each method, the members of each class. */
    public List<List<Slot>> objects() {
        List<List<Slot>> objects = new ArrayList<>();
        methods().forEach(method -> objects.add(method.arguments()));
        for (ObjectClass object : declared.objects().values()) {
            objects.add(object.members());
            List<Slot> read = object.members(Direction.INPUT);
            if (!read.equals(object.members())) {
                objects.add(read);
            }
        }
        return objects;
    }

    /** Returns every argument and every member that a client may send. */
    public List<Slot> sent() {
        Set<ObjectShape> objects = new LinkedHashSet<>();
        List<Slot> sent = new ArrayList<>();
        for (FeatureMethod method : methods()) {
            for (Slot argument : method.arguments()) {
                sent.add(argument);
                objects.addAll(declared.objectsIn(argument.shape(), Direction.INPUT));
            }
        }
        objects.forEach(object -> sent.addAll(declared.object(object).members(Direction.INPUT)));
        return sent;
    }

    /** Returns every argument and every member. */
    public List<Slot> slots() {
        return objects().stream().flatMap(List::stream).toList();
    }

    private <F extends Feature> List<F> of(Class<F> type) {
        return features.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
