package dev.lathe.processor.model;

/** Whether a value may be absent, and what stands for it in Java then. */
public enum Presence {
    REQUIRED,
    /** Absent is {@code Optional.empty()}. */
    OPTIONAL,
    /** Absent is {@code null}. */
    NULLABLE,
    /** Absent is the default. */
    DEFAULTED
}
