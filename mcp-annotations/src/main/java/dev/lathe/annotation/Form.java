package dev.lathe.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record a form that the client's user can be asked to fill in: an elicitation.
 *
 * <p>For a record {@code Booking} the class {@code BookingForm} is generated beside it, and {@code BookingForm.form()}
 * is the form. Each component is a field, described by its {@code @param}; {@link Arg} gives it a title, another name
 * or a default.
 *
 * <pre>
 * &#47;**
 *  * A table for some people.
 *  *
 *  * &#64;param guests how many will come
 *  * &#64;param day when
 *  * &#64;param seat where to sit
 *  *&#47;
 * &#64;Form
 * public record Booking(&#64;Arg(title = "Guests", defaultValue = "2") int guests, LocalDate day, Optional&lt;Seat&gt; seat) {}
 * </pre>
 *
 * <p>A form is flat. A field is a text, a number, a boolean, a {@code LocalDate}, a moment such as {@code Instant}, a
 * {@code URI}, an enum, or a list, a set or an array of an enum, of which any number may be chosen. A field that is
 * {@code Optional}, {@code @Nullable} or has a default may be left empty. Once a constant of an enum has Javadoc, the
 * first sentence of it is the constant's title, which people see instead of its name.
 *
 * <p>Never ask for passwords, keys, tokens or payment credentials in a form: the client sees them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Form {}
