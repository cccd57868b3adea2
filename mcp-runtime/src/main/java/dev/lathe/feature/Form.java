package dev.lathe.feature;

import dev.lathe.json.JsonObject;

/**
 * What the client's user can be asked to fill in, and how the answer becomes a {@code T}: form mode elicitation.
 *
 * <p>Generated for each record with {@code @Form}: {@code BookingForm.form()} asks for a {@code Booking}. Immutable and
 * thread-safe.
 */
public final class Form<T> {

    private final String schema;
    private final Argument.Decoder<T> decoder;

    /**
     * Describes a form; generated code does.
     *
     * @param schema the {@code requestedSchema} of the specification, as JSON text
     * @param decoder reads the content of an answer, which is an object
     */
    public Form(String schema, Argument.Decoder<T> decoder) {
        this.schema = schema;
        this.decoder = decoder;
    }

    /**
     * Returns the {@code requestedSchema} as JSON text, in the words of the revisions from 2025-11-25 on.
     *
     * <p>Revision 2025-06-18 has no {@code oneOf}, no arrays, and a {@code default} for booleans only.
     */
    public String schema() {
        return schema;
    }

    /**
     * Reads an answer. Clients should have looked at it before, and need not have.
     *
     * @param content the {@code content} of an answer that was accepted; members that are no fields are ignored
     * @throws ToolException if the answer does not fit the form, with a line for each mistake: its JSON pointer and
     *     what was expected
     */
    public T read(JsonObject content) {
        Violations violations = new Violations();
        T answer = decoder.read(Argument.root(content, violations));
        if (!violations.isEmpty()) {
            throw new InvalidAnswerException(violations);
        }
        return answer;
    }
}
