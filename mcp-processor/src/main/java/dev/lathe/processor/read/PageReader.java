package dev.lathe.processor.read;

import dev.lathe.processor.model.FeatureKind;
import dev.lathe.processor.model.Page;
import dev.lathe.processor.model.ServedClass.FeatureKey;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;

/** Reads the pages of a class, and those of its supertypes, whose tools it has as well. */
public final class PageReader {

    private static final List<String> DOMAINS =
            List.of("connectDomains", "resourceDomains", "frameDomains", "baseUriDomains");

    private final PageFiles files;

    public PageReader(Filer filer) {
        this.files = new PageFiles(filer);
    }

    public List<Page> read(TypeElement type) {
        List<Page> pages = new ArrayList<>();
        for (TypeElement next : Homes.isHome(type) ? Supertypes.of(type) : List.of(type)) {
            for (Annotation page : all(next)) {
                pages.add(page(page, type));
            }
        }
        return pages;
    }

    /** Returns the pages as a server knows them, by URI and name. */
    static List<FeatureKey> keys(TypeElement home) {
        return Supertypes.of(home).stream()
                .flatMap(next -> all(next).stream())
                .map(page -> new FeatureKey(
                        FeatureKind.RESOURCE, page.required("uri").text(), name(page)))
                .toList();
    }

    private static String name(Annotation page) {
        String name = page.text("name");
        return name.isEmpty() ? PageFiles.name(page.required("file").text()) : name;
    }

    private static List<Annotation> all(TypeElement type) {
        Stream<Annotation> one = Annotation.find(type, "dev.lathe.annotation.Page").stream();
        Stream<Annotation> several = Annotation.find(type, "dev.lathe.annotation.Page.List").stream()
                .flatMap(list -> list.annotations("value").stream());
        return Stream.concat(one, several).toList();
    }

    private Page page(Annotation page, TypeElement type) {
        Written file = shown(page.required("file"), type);
        return new Page(
                shown(page.required("uri"), type),
                files.find(file),
                name(page),
                page.text("title"),
                page.text("description"),
                domains(page, type),
                permissions(page),
                page.text("domain"),
                page.flag("prefersBorder"),
                page.element().equals(type) ? page.site() : Site.of(type));
    }

    private static Map<String, List<Written>> domains(Annotation page, TypeElement type) {
        Map<String, List<Written>> domains = new LinkedHashMap<>();
        for (String use : DOMAINS) {
            List<Written> origins =
                    page.all(use).stream().map(origin -> shown(origin, type)).toList();
            if (!origins.isEmpty()) {
                domains.put(use, origins);
            }
        }
        return domains;
    }

    /** {@code CLIPBOARD_WRITE} is {@code clipboardWrite} in the specification. */
    private static List<String> permissions(Annotation page) {
        return page.constants("permissions").stream()
                .distinct()
                .map(permission ->
                        permission.equals("CLIPBOARD_WRITE") ? "clipboardWrite" : permission.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** What is wrong with a page of a supertype is shown at the class. */
    private static Written shown(Written written, TypeElement type) {
        return written.site().element().equals(type) ? written : new Written(written.text(), Site.of(type));
    }
}
