package dev.lathe.processor.read;

import dev.lathe.processor.model.FeatureKind;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.Parameter;
import dev.lathe.processor.model.ResourceMethod;
import dev.lathe.processor.model.Result.Passed.Content;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.text.UriTemplate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The annotation of a resource, or of a template of them. */
interface ResourceAnnotation extends ListedAnnotation {

    /** What is sent as it is. */
    List<PassedType> PASSED = List.of(
            new PassedType("dev.lathe.feature.ResourceResult", Content.RESULT),
            new PassedType("dev.lathe.feature.ResourceContents", Content.PIECES));

    Written uri();

    Optional<Written> mimeType();

    Optional<Written> size();

    /** Returns whom the content is for, by the names of constants. */
    List<String> audience();

    Optional<Written> priority();

    @Override
    default FeatureKind kind() {
        return UriTemplate.parse(uri().text()).hasVariables() ? FeatureKind.TEMPLATE : FeatureKind.RESOURCE;
    }

    /** One of ours says in its URI what theirs have two words for. */
    @Override
    default boolean isTwin(FeatureAnnotation other) {
        return ListedAnnotation.super.isTwin(other)
                || other instanceof ResourceAnnotation && Portable.is(annotation()) != Portable.is(other.annotation());
    }

    @Override
    default String key(String method) {
        return uri().text();
    }

    @Override
    default List<PassedType> passed() {
        return PASSED;
    }

    @Override
    default List<Parameter> parameters(List<Parameter> read) {
        return TextParameters.of(read);
    }

    @Override
    default ResourceMethod feature(FeatureMethod method, String description) {
        Written uri = method.declarer().isSource() ? uri() : new Written(uri().text(), method.site());
        return new ResourceMethod(
                method,
                presentation(method, description),
                limits(),
                uri,
                mimeType(),
                size(),
                audience().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList(),
                priority(),
                Optional.empty());
    }
}
