package dev.lathe.http.session;

import static dev.lathe.http.session.Desk.ALICE;
import static dev.lathe.http.session.Desk.BOB;
import static dev.lathe.http.session.Desk.NOBODY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who has to go when there is no room for another session. */
final class EvictionTest {

    private final Desk desk = Desk.withRoomFor(4, 2);

    @Test
    void theOneThatIsIdleForTheLongestTimeGoes() {
        HttpSession<FakeInbound> first = desk.openAndLeave(NOBODY);
        HttpSession<FakeInbound> second = desk.openAndLeave(NOBODY);
        desk.openAndLeave(NOBODY);
        desk.openAndLeave(NOBODY);
        desk.sessions.find(first.id(), NOBODY).orElseThrow().leave();
        desk.time.pass(Duration.ofMinutes(1));
        HttpSession<FakeInbound> fifth = desk.open(ALICE);
        assertFalse(desk.has(second));
        assertTrue(desk.has(first) && desk.has(fifth));
        assertTrue(second.connection().isClosed());
        assertEquals(List.of("opened", "opened", "opened", "opened", "EVICTED", "opened"), desk.events);
    }

    @Test
    void nobodyGoesForSomebodyElseWhoWasThereAMomentAgo() {
        fill();
        desk.sessions.all().forEach(HttpSession::leave);
        desk.time.pass(Duration.ofMinutes(1).minusNanos(1));
        assertTrue(desk.isFull(ALICE));
        desk.time.pass(Duration.ofNanos(1));
        assertFalse(desk.isFull(ALICE));
    }

    @Test
    void nobodyGoesWhoIsBeingServed() {
        fill();
        desk.time.pass(Duration.ofHours(1));
        assertTrue(desk.isFull(ALICE));
        assertEquals(4, desk.sessions.all().size());
    }

    @Test
    void nobodyGoesWhoListens() {
        fill();
        for (HttpSession<FakeInbound> session : desk.sessions.all()) {
            session.own().attach(new RecordingSink(), false);
            session.leave();
        }
        desk.time.pass(Duration.ofHours(1));
        assertTrue(desk.isFull(ALICE));
    }

    @Test
    void whoHasHisShareGivesUpHisOwnAtOnce() {
        HttpSession<FakeInbound> bobs = desk.openAndLeave(BOB);
        HttpSession<FakeInbound> first = desk.openAndLeave(ALICE);
        HttpSession<FakeInbound> second = desk.openAndLeave(ALICE);
        desk.sessions.find(first.id(), ALICE).orElseThrow().leave();
        desk.open(ALICE);
        assertFalse(desk.has(second));
        assertTrue(desk.has(first) && desk.has(bobs));
    }

    @Test
    void whoUsesAllOfHisShareIsRefusedThoughThereIsRoom() {
        desk.open(ALICE);
        desk.open(ALICE);
        assertTrue(desk.isFull(ALICE));
        assertFalse(desk.isFull(BOB));
    }

    @Test
    void whoIsNobodyInParticularHasNoShare() {
        fill();
        assertEquals(4, desk.sessions.all().size());
    }

    @Test
    void aFloodOfOnePrincipalLeavesTheOthersAlone() {
        List<HttpSession<FakeInbound>> bobs = List.of(desk.openAndLeave(BOB), desk.openAndLeave(BOB));
        for (int i = 0; i < 1_000; i++) {
            desk.openAndLeave(ALICE);
        }
        desk.time.pass(Duration.ofHours(1));
        for (int i = 0; i < 1_000; i++) {
            desk.openAndLeave(ALICE);
        }
        assertTrue(desk.sessions.all().containsAll(bobs));
        assertEquals(4, desk.sessions.all().size());
    }

    @Test
    void aRefusedSessionLeavesNothingBehind() {
        fill();
        List<FakeInbound> connected = new ArrayList<>();
        assertTrue(desk.sessions
                .open(ALICE, outbound -> {
                    connected.add(new FakeInbound(outbound));
                    return connected.get(0);
                })
                .isEmpty());
        assertTrue(connected.get(0).isClosed());
        assertEquals(4, desk.sessions.all().size());
    }

    private void fill() {
        for (int i = 0; i < 4; i++) {
            desk.open(NOBODY);
        }
    }
}
