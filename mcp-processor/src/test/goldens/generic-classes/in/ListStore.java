package com.example;

/** Says it in part. */
abstract class ListStore<T> extends Store<String, T[]> {}
