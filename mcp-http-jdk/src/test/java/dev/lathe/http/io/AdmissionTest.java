package dev.lathe.http.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;

/** Three places, two of them for the same caller. */
class AdmissionTest {

    private final Admission admission = new Admission(3, 2);

    @Test
    void aCallerMayHaveSoManyAtOnce() {
        Admission.Permit first = enter("ada");
        enter("ada");
        assertEquals(Admission.Full.OF_CALLER, admission.enter("ada"));
        enter("bob");
        first.close();
        enter("ada");
    }

    @Test
    void thereIsRoomForSoManyInAll() {
        enter("ada");
        enter("bob");
        Admission.Permit third = enter("cyd");
        assertEquals(Admission.Full.IN_ALL, admission.enter("dan"));
        third.close();
        enter("dan");
    }

    @Test
    void whoHasTooManyHimselfIsToldSoEvenIfThereIsNoRoomForOthers() {
        enter("ada");
        enter("ada");
        enter("bob");
        assertEquals(Admission.Full.OF_CALLER, admission.enter("ada"));
    }

    @Test
    void toLeaveTwiceMakesRoomForOne() {
        Admission.Permit first = enter("ada");
        enter("ada");
        first.close();
        first.close();
        enter("ada");
        assertEquals(Admission.Full.OF_CALLER, admission.enter("ada"));
    }

    @Test
    void whoHasLeftIsForgotten() {
        Admission.Permit first = enter("ada");
        enter("ada").close();
        assertEquals(1, admission.callers());
        first.close();
        assertEquals(0, admission.callers());
    }

    private Admission.Permit enter(String caller) {
        return assertInstanceOf(Admission.Permit.class, admission.enter(caller));
    }
}
