package dev.lathe.http.event;

/** Hears nothing. */
final class Deaf implements HttpListener {}
