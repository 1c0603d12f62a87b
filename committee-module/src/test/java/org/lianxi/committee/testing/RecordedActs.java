package org.lianxi.committee.testing;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.lianxi.committee.audit.Act;

/** Stands in for the container's {@code Event<Act>} and keeps what was fired. */
public final class RecordedActs implements Event<Act> {

    private final List<Act> acts = new ArrayList<>();
    private Consumer<Act> observer = act -> {};

    /** Lets somebody hear of each act at once, as an observer in the container would. */
    public RecordedActs passedOnTo(Consumer<Act> listener) {
        this.observer = listener;
        return this;
    }

    /** Everything fired so far, oldest first. */
    public List<Act> all() {
        return List.copyOf(acts);
    }

    /** The names of everything fired so far, oldest first. */
    public List<String> names() {
        return acts.stream().map(Act::name).toList();
    }

    /** The act fired last. */
    public Act last() {
        return acts.get(acts.size() - 1);
    }

    @Override
    public void fire(Act act) {
        acts.add(act);
        observer.accept(act);
    }

    @Override
    public <U extends Act> CompletionStage<U> fireAsync(U act) {
        throw new UnsupportedOperationException("acts are never fired asynchronously");
    }

    @Override
    public <U extends Act> CompletionStage<U> fireAsync(U act, NotificationOptions options) {
        throw new UnsupportedOperationException("acts are never fired asynchronously");
    }

    @Override
    public Event<Act> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends Act> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Act> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
