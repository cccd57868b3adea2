package dev.lathe.processor.check;

import dev.lathe.processor.check.Text.Part;
import dev.lathe.processor.model.EnumConstant;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.FormClass;
import dev.lathe.processor.model.ListedFeature;
import dev.lathe.processor.model.ObjectClass;
import dev.lathe.processor.model.Page;
import dev.lathe.processor.model.Result;
import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.model.Shape.UnionShape;
import dev.lathe.processor.model.Skill;
import dev.lathe.processor.model.SkillFolder;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.UnionClass;
import dev.lathe.processor.problem.Site;
import java.util.ArrayList;
import java.util.List;

/**
 * All that clients are sent of what the user has written, but for the names of features, which have a rule of their
 * own.
 */
final class Texts {

    private final List<Text> found = new ArrayList<>();

    private Texts() {}

    static List<Text> of(FeatureClass features) {
        Texts texts = new Texts();
        features.listed().forEach(texts::addFeature);
        features.pages().forEach(texts::addPage);
        features.skillFolders().forEach(texts::addSkills);
        features.slots().forEach(texts::addSlot);
        features.declared().objects().forEach(texts::addObject);
        features.declared().unions().forEach(texts::addUnion);
        return texts.found;
    }

    static List<Text> of(ServerClass server) {
        Texts texts = new Texts();
        texts.add(Part.NAME, "the server", server.serverName().text(), server.site());
        texts.add(Part.TITLE, "the server", server.title(), server.site());
        texts.add(Part.DESCRIPTION, "the server", server.description(), server.site());
        texts.add(Part.INSTRUCTIONS, "the server", server.instructions(), server.site());
        return texts.found;
    }

    /** Of a constant a form has the title alone. */
    static List<Text> of(FormClass form) {
        Texts texts = new Texts();
        for (Slot field : form.fields()) {
            texts.addLabels(field);
            texts.addTitles(field.shape(), field.site());
        }
        return texts.found;
    }

    private void addFeature(ListedFeature feature) {
        FeatureMethod method = feature.method();
        if (!feature.kind().isNamed()) {
            add(Part.NAME, quoted(method.name()), feature.presentation().name().text(), method.site());
        }
        add(Part.TITLE, quoted(method.name()), feature.presentation().title(), method.site());
        add(Part.DESCRIPTION, quoted(method.name()), feature.presentation().description(), method.site());
        if (method.result().settled() instanceof Result.Structured result) {
            add(Part.DESCRIPTION, "the result", result.description(), method.site());
            addConstants(result.shape(), method.site());
        }
    }

    private void addPage(Page page) {
        add(Part.NAME, quoted(page.uri().text()), page.name(), page.site());
        add(Part.TITLE, quoted(page.uri().text()), page.title(), page.site());
        add(Part.DESCRIPTION, quoted(page.uri().text()), page.description(), page.site());
    }

    private void addSkills(SkillFolder folder) {
        for (Skill skill : folder.skills()) {
            add(
                    Part.DESCRIPTION,
                    quoted(skill.folder()),
                    skill.description(),
                    folder.path().site());
        }
    }

    private void addSlot(Slot slot) {
        addLabels(slot);
        addConstants(slot.shape(), slot.site());
    }

    private void addLabels(Slot slot) {
        String owner = quoted(slot.javaName());
        add(Part.NAME, owner, slot.name(), slot.nameSite());
        add(Part.TITLE, owner, slot.title(), slot.site());
        add(Part.DESCRIPTION, owner, slot.description(), slot.site());
        slot.defaultValue().ifPresent(value -> add(Part.DEFAULT, owner, value.text(), value.site()));
    }

    private void addObject(ObjectShape shape, ObjectClass object) {
        add(Part.DESCRIPTION, quoted(shape.name().nested()), object.description(), object.site());
    }

    private void addUnion(UnionShape shape, UnionClass union) {
        String owner = quoted(shape.name().nested());
        add(Part.DESCRIPTION, owner, union.description(), union.site());
        add(Part.NAME, owner, union.discriminator().name(), union.site());
        union.branches().forEach(branch -> add(Part.NAME, owner, branch.tag(), branch.site()));
    }

    /** What is wrong with a constant is told where its enum is used. */
    private void addConstants(Shape shape, Site site) {
        if (shape instanceof EnumShape enumeration) {
            for (EnumConstant constant : enumeration.constants()) {
                add(Part.NAME, quoted(constant.name()), constant.wireName(), site);
                add(Part.DESCRIPTION, quoted(constant.name()), constant.description(), site);
            }
        }
        shape.parts().forEach(part -> addConstants(part, site));
    }

    private void addTitles(Shape shape, Site site) {
        if (shape instanceof EnumShape enumeration) {
            for (EnumConstant constant : enumeration.constants()) {
                add(Part.NAME, quoted(constant.name()), constant.wireName(), site);
                add(Part.TITLE, quoted(constant.name()), constant.title(), site);
            }
        }
        shape.parts().forEach(part -> addTitles(part, site));
    }

    private void add(Part part, String owner, String content, Site site) {
        found.add(new Text(part, owner, content, site));
    }

    private static String quoted(String name) {
        return "'" + name + "'";
    }
}
