package com.example;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.lathe.annotation.Tool;
import java.util.List;
import org.jspecify.annotations.Nullable;

class Unions {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Circle.class, name = "circle"),
        @JsonSubTypes.Type(value = Square.class, names = {"square", "box"}),
        @JsonSubTypes.Type(Point.class)
    })
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    sealed interface Figure {}

    record Circle(double radius, String name) implements Figure {}

    record Square(double side, List<Figure> inside) implements Figure {}

    @JsonTypeName("point")
    record Point() implements Figure {}

    record Figures(List<Figure> all) {}

    // > figures {"x": {"all": [{"kind": "circle", "radius": 1.5, "name": ""}, {"kind": "point"}]}}
    // ~ figures {"x": {"all": [{"side": 2.5, "inside": [{"kind": "point"}], "kind": "box"}]}}
    // ! figures {"x": {"all": [{"kind": "Circle", "radius": 1.5, "name": ""}]}}
    // ! figures {"x": {"all": [{"radius": 1.5, "name": ""}]}}
    @Tool
    Figures figures(Figures x) {
        return x;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({@JsonSubTypes.Type(Cat.class), @JsonSubTypes.Type(Dog.class)})
    interface Animal {}

    static class Dog implements Animal {
        private @Nullable String name;

        public @Nullable String getName() {
            return name;
        }

        public void setName(@Nullable String name) {
            this.name = name;
        }
    }

    static class Cat extends Dog {
        private int lives;

        public int getLives() {
            return lives;
        }

        public void setLives(int lives) {
            this.lives = lives;
        }
    }

    // > animal {"x": {"@type": "Unions$Dog", "name": "Rex"}}
    // > animal {"x": {"@type": "Unions$Cat", "lives": 7}}
    @Tool
    Animal animal(Animal x) {
        return x;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    @JsonSubTypes({@JsonSubTypes.Type(Left.class), @JsonSubTypes.Type(Right.class)})
    abstract static class Side {
        private int size;

        @JsonProperty("how_big")
        public int getSize() {
            return size;
        }

        public void setSize(int size) {
            this.size = size;
        }
    }

    static class Left extends Side {}

    static class Right extends Side {}

    // > side {"x": {"is": "Left", "how_big": 2}}
    @Tool
    Side side(Side x) {
        return x;
    }

    @JsonTypeInfo(
            use = JsonTypeInfo.Id.NAME,
            include = JsonTypeInfo.As.EXISTING_PROPERTY,
            property = "kind",
            visible = true)
    @JsonSubTypes({@JsonSubTypes.Type(value = Mail.class, name = "mail"), @JsonSubTypes.Type(value = Call.class, name = "call")})
    sealed interface Contact {
        String kind();
    }

    record Mail(String kind, String address) implements Contact {}

    record Call(String kind, String number) implements Contact {}

    // > contact {"x": {"kind": "mail", "address": "a@b"}}
    // > contact {"x": {"number": "1", "kind": "call"}}
    @Tool
    Contact contact(Contact x) {
        return x;
    }

    // > contactRead {"x": {"kind": "mail", "address": "a@b"}}
    @Tool
    String contactRead(Contact x) {
        return x.toString();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "op")
    @JsonSubTypes({@JsonSubTypes.Type(value = Number.class, name = "number"), @JsonSubTypes.Type(Pair.class)})
    interface Term {}

    record Number(int value) implements Term {}

    @JsonSubTypes({@JsonSubTypes.Type(value = Sum.class, name = "+"), @JsonSubTypes.Type(value = Product.class, name = "*")})
    sealed interface Pair extends Term {}

    record Sum(Term left, Term right) implements Pair {}

    record Product(Term left, Term right) implements Pair {}

    // > term {"x": {"op": "+", "left": {"op": "number", "value": 1}, "right": {"op": "*", "left": {"op": "number", "value": 2}, "right": {"op": "number", "value": 3}}}}
    @Tool
    Term term(Term x) {
        return x;
    }
}
