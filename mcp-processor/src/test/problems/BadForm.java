package com.example;

import dev.lathe.annotation.Form;

/** What keeps a record from being a form. */
class BadForm {
    @Form // problem: [LatheEmptyForm] form 'BadForm.Nothing' asks for nothing; add a component
    record Nothing() {}

    /**
     * A form for anything.
     *
     * @param value the value
     */
    @Form // problem: [LatheGenericForm] form 'BadForm.Anything' must not have type parameters; name the types of its components
    record Anything<T>(T value) {}

    /**
     * A form for nobody.
     *
     * @param value the value
     */
    @Form // problem: [LatheUnreachableClass] class 'BadForm.Hidden' cannot be reached from package 'com.example'; make it less private
    private record Hidden(int value) {}
}
