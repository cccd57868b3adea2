package dev.lathe.processor.model;

import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.problem.Site;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A user's class with tools.
 *
 * @param isAbstract whether it is an abstract class, or an interface
 * @param isPublic whether every package can name it
 * @param isReachable whether its own package can name it
 * @param typeParameters how many each of its names has
 * @param declared every class its tools take or return
 * @param remarks what annotations say of it in vain
 */
public record FeatureClass(
        JavaName name,
        Kind kind,
        boolean isAbstract,
        boolean isPublic,
        boolean isReachable,
        List<Integer> typeParameters,
        List<ToolMethod> tools,
        Declarations declared,
        List<UnreadArg> unreadArgs,
        List<Remark> remarks,
        Site site) {

    public FeatureClass {
        typeParameters = List.copyOf(typeParameters);
        tools = List.copyOf(tools);
        unreadArgs = List.copyOf(unreadArgs);
        remarks = List.copyOf(remarks);
    }

    /** Tells whether there is anything to generate for it. */
    public boolean hasFeatures() {
        return !tools.isEmpty() && !isTemplate();
    }

    /** Tells whether it leaves to its subclasses what its tools take or return. */
    public boolean isTemplate() {
        return isAbstract && tools.stream().anyMatch(ToolMethod::namesTypeParameter);
    }

    /** Returns where the name of a tool can be seen from here: at the class, if that inherits it. */
    public Site nameSite(ToolMethod tool) {
        return tool.declarer().isInherited() ? site : tool.nameSite();
    }

    /** Returns what stands together in one object: the arguments of each tool, the members of each class. */
    public List<List<Slot>> objects() {
        List<List<Slot>> objects = new ArrayList<>();
        tools.forEach(tool -> objects.add(tool.arguments()));
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
        for (ToolMethod tool : tools) {
            for (Slot argument : tool.arguments()) {
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
}
