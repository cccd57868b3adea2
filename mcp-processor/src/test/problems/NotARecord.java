package com.example;

import dev.lathe.annotation.Form;

class NotARecord {
    @Form // problem: [LatheNotARecord] @Form needs a record and 'NotARecord.Booking' is a class; make it a record
    static class Booking {
        int guests;
    }

    @Form // problem: [LatheNotARecord] @Form needs a record and 'NotARecord.Seat' is an enum; make it a record
    enum Seat {
        WINDOW
    }

    @Form // problem: [LatheNotARecord] @Form needs a record and 'NotARecord.Answer' is an interface; make it a record
    interface Answer {}
}
