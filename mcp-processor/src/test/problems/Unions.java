package com.example;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;

/** The classes of a union are told apart by one text each, in a member of its own. */
class Unions {

    /** Takes all. */
    @Tool
    void take(
            @Arg(description = "a figure") Figure figure,
            @Arg(description = "an animal") Animal animal,
            @Arg(description = "a plant") Plant plant,
            @Arg(description = "a stone") Stone stone) {}

    sealed interface Figure {}

    record Circle(
            @Arg(description = "its colour") String type, // problem: [LatheTakenDiscriminator] 'type' of 'Unions.Circle' is the name that tells the classes of 'Unions.Figure' apart; set another in @Arg
            @Arg(description = "its radius") double radius)
            implements Figure {}

    record Square(
            @Arg(name = "type", description = "its colour") String colour) // problem: [LatheTakenDiscriminator] 'type' of 'Unions.Square' is the name that tells the classes of 'Unions.Figure' apart; set another in @Arg
            implements Figure {}

    static class Other {
        record Circle() implements Plant {}
    }

    sealed interface Plant {}

    @JsonTypeName("Circle") // problem: [LatheDuplicateTag] 'Circle' already stands for 'Unions.Other.Circle'; let another text stand for 'Unions.Tree' in @JsonTypeName
    record Tree() implements Plant {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Dog.class, name = "pet"),
        @JsonSubTypes.Type(value = Cat.class, name = "pet") // problem: [LatheDuplicateTag] 'pet' already stands for 'Unions.Dog'; let another text stand for 'Unions.Cat' in @Type
    })
    interface Animal {}

    record Dog(
            @JsonPropertyDescription("its kind")
                    @JsonProperty("kind") // problem: [LatheTakenDiscriminator] 'kind' of 'Unions.Dog' is the name that tells the classes of 'Unions.Animal' apart; set another in @JsonProperty
                    String breed)
            implements Animal {}

    record Cat(
            @JsonPropertyDescription("its breed")
                    @JsonAlias("kind") // problem: [LatheTakenDiscriminator] 'kind' of 'Unions.Cat' is the name that tells the classes of 'Unions.Animal' apart; set another in @JsonAlias
                    String breed)
            implements Animal {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(Ruby.class))
    interface Stone {}

    record Ruby(@Arg(description = "says that it is one") String kind) implements Stone {}
}
