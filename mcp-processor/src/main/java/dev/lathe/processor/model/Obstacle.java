package dev.lathe.processor.model;

/** Why generated code cannot construct a class, and what helps. */
public enum Obstacle {
    ENUM("it is an enum", "make it a class"),
    INTERFACE("it is an interface", "name a class that implements it"),
    ABSTRACT("it is abstract", "remove 'abstract'"),
    INNER("it is an inner class", "make it 'static'"),
    PARAMETERS("every constructor has parameters", "add one without"),
    HIDDEN("its constructor cannot be reached", "make that less private"),
    THROWS("its constructor throws a checked exception", "throw an unchecked one");

    private final String reason;
    private final String remedy;

    Obstacle(String reason, String remedy) {
        this.reason = reason;
        this.remedy = remedy;
    }

    public String reason() {
        return reason;
    }

    public String remedy() {
        return remedy;
    }
}
