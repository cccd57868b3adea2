package dev.lathe.http.session;

import dev.lathe.wire.Inbound;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sessions by id, by principal, and by how long nobody has used them. Not thread-safe. */
final class Registry<C extends Inbound> {

    private final SessionRules rules;
    private final Map<String, HttpSession<C>> byId = new HashMap<>();

    /** Those of each principal; of those that are idle, the one that is so for the longest time comes first. */
    private final Map<String, Set<HttpSession<C>>> byPrincipal = new HashMap<>();

    /** Those that nobody uses, the one that is so for the longest time first. */
    private final Set<HttpSession<C>> idle = new LinkedHashSet<>();

    Registry(SessionRules rules) {
        this.rules = rules;
    }

    boolean hasRoom(Optional<String> principal) {
        return byId.size() < rules.most() && of(principal).size() < rules.mostPerPrincipal();
    }

    /** Returns a session that would have to go for another one of this principal. */
    Optional<HttpSession<C>> dispensable(Optional<String> principal, long now) {
        if (of(principal).size() >= rules.mostPerPrincipal()) {
            return of(principal).stream().filter(own -> own.usage().isIdle()).findFirst();
        }
        return firstIdleFor(rules.evictable().toNanos(), now);
    }

    /** Returns a session that has to go since nobody has used it. */
    Optional<HttpSession<C>> expired(long now) {
        return firstIdleFor(rules.idle().toNanos(), now);
    }

    /** Returns the session with that id, if it has not expired. */
    Optional<HttpSession<C>> find(String id, long now) {
        return Optional.ofNullable(byId.get(id))
                .filter(session -> !session.usage().isIdleFor(rules.idle().toNanos(), now));
    }

    boolean has(HttpSession<C> session) {
        return byId.containsKey(session.id());
    }

    List<HttpSession<C>> all() {
        return new ArrayList<>(byId.values());
    }

    /** Adds a session, which is in use. */
    void add(HttpSession<C> session) {
        byId.put(session.id(), session);
        if (session.principal().isPresent()) {
            byPrincipal
                    .computeIfAbsent(session.principal().get(), principal -> new LinkedHashSet<>())
                    .add(session);
        }
        enter(session);
    }

    /** Removes a session, and returns whether it was there. */
    boolean remove(HttpSession<C> session) {
        idle.remove(session);
        if (session.principal().isPresent()) {
            byPrincipal.computeIfPresent(session.principal().get(), (principal, own) -> {
                own.remove(session);
                return own.isEmpty() ? null : own;
            });
        }
        return byId.remove(session.id(), session);
    }

    void enter(HttpSession<C> session) {
        session.usage().users++;
        idle.remove(session);
    }

    void leave(HttpSession<C> session, long now) {
        session.usage().users--;
        if (session.usage().isIdle() && has(session)) {
            session.usage().idleSince = now;
            idle.add(session);
            Set<HttpSession<C>> own = of(session.principal());
            if (own.contains(session)) {
                own.remove(session);
                own.add(session);
            }
        }
    }

    private Optional<HttpSession<C>> firstIdleFor(long nanos, long now) {
        Iterator<HttpSession<C>> each = idle.iterator();
        return Optional.ofNullable(each.hasNext() ? each.next() : null)
                .filter(first -> first.usage().isIdleFor(nanos, now));
    }

    private Set<HttpSession<C>> of(Optional<String> principal) {
        return principal.isPresent() ? byPrincipal.getOrDefault(principal.get(), Set.of()) : Set.of();
    }
}
