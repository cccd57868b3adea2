package dev.lathe.processor.model;

/** An entry of {@code _meta}; its value is JSON. */
public record MetaEntry(Written name, Written json) {}
