package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is asked of the components of any record, and what is asked of a form's alone. */
class FormFields {
    /**
     * A form with mistakes.
     *
     * @param first the first
     * @param second the second
     * @param count how many
     * @param size of which size
     * @param sizes of which sizes
     * @param twice one size
     * @param never not at all
     * @param maybe perhaps
     * @param area where
     * @param password to get in
     * @param cardNumber to pay
     * @param resetPassword whether to forget it
     * @param token one for the cloakroom
     * @param terms see https://example.com/terms for more
     * @param offer what we offer
     * @param hidden what cannot be\u200b seen
     */
    @Form
    record Order(
            String first,
            @Arg(name = "first") String second, // problem: [LatheDuplicateArgument] name 'first' is already taken by 'first'; set another name in @Arg
            @Arg(defaultValue = "some") int count, // problem: [LatheBadDefault] default 'some' of 'count' is no int; write a whole number from -2147483648 to 2147483647
            @Arg(defaultValue = "SMAL") Size size, // problem: [LatheBadDefault] default 'SMAL' of 'size' is no FormFields.Size; write 'SMALL'
            @Arg(defaultValue = "LARGE, SMAL") List<Size> sizes, // problem: [LatheBadDefault] default 'LARGE, SMAL' of 'sizes' is no List<FormFields.Size>; write 'LARGE, SMALL'
            @Arg(defaultValue = "SMALL, SMALL") Set<Size> twice, // problem: [LatheBadDefault] default 'SMALL, SMALL' of 'twice' is no Set<FormFields.Size>; write each constant once
            @Arg(defaultValue = "1") Optional<Integer> never, // problem: [LatheOptionalDefault] 'never' is never absent with a default; remove 'Optional' or the defaultValue
            @Nullable int maybe, // problem: [LatheOptionalPrimitive] 'maybe' of type 'int' cannot be null; use 'Integer' or set a defaultValue
            @Arg(header = "Area") String area, // warning: [LatheIgnored] header 'Area' is ignored; remove it, since a form has no headers
            String password, // warning: [LatheSecretField] a form must not ask for 'password', which the client would see; ask on a page of your own
            String cardNumber, // warning: [LatheSecretField] a form must not ask for 'cardNumber', which the client would see; ask on a page of your own
            boolean resetPassword,
            @SuppressWarnings("LatheSecretField") String token,
            String terms, // warning: [LatheFormLink] description of 'terms' has the link 'https://example.com/terms', which people would click; remove it
            List<Offer> offer, // warning: [LatheFormLink] title of 'FREE' has the link 'https://example.com/free', which people would click; remove it
            String hidden, // warning: [LatheHiddenText] description of 'hidden' has the invisible character U+200B; remove it
            @Arg(title = "Any\u200bthing?") String anything, // warning: [LatheHiddenText] title of 'anything' has the invisible character U+200B; remove it
            @Arg(title = "Else") String other,
            String bare) {} // warning: [LatheMissingDescription] component 'bare' has no description; write '@param bare' or set one in @Arg

    enum Size {
        SMALL,
        LARGE
    }

    enum Offer {
        /** See https://example.com/free for a free one. */
        FREE
    }
}
