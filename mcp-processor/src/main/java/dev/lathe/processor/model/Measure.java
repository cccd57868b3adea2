package dev.lathe.processor.model;

/** What of a value can be too little or too much. */
public enum Measure {
    NUMBER(""),
    /** What a number is a multiple of, which is a power of ten: the larger, the fewer numbers there are. */
    STEP(""),
    LENGTH("character"),
    ITEMS("item"),
    PROPERTIES("member");

    private final String unit;

    Measure(String unit) {
        this.unit = unit;
    }

    /** Returns so many of its unit in words: {@code 3 items}. */
    String counted(String count) {
        return unit.isEmpty() ? count : count + " " + unit + (count.equals("1") ? "" : "s");
    }
}
