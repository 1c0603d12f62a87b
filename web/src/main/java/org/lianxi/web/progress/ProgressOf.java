package org.lianxi.web.progress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxi.bpmn.inbox.Progress;
import org.lianxi.bpmn.inbox.ProgressStep;
import org.lianxi.bpmn.inbox.ProgressView;
import org.lianxi.bpmn.inbox.SubjectKind;
import org.lianxi.bpmn.inbox.WaitingPost;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** How far things on this page have come; each is asked for once per page. */
@Named
@RequestScoped
public class ProgressOf {

    @Inject
    private Progress progress;

    @Inject
    private SignedIn signedIn;

    private final Map<String, Optional<ProgressView>> known = new HashMap<>();

    /** The progress, or nothing when no process leads it. */
    public @Nullable ProgressView view(String kind, Object id) {
        return find(kind, id).orElse(null);
    }

    /** The steps in order; none when no process leads it. */
    public List<ProgressStep> steps(String kind, Object id) {
        return find(kind, id).map(ProgressView::steps).orElse(List.of());
    }

    /** Ids of the current elements for the picture, separated by blanks. */
    public String current(String kind, Object id) {
        return find(kind, id)
                .map(view -> String.join(" ", view.currentElements()))
                .orElse("");
    }

    /** Ids of the done elements for the picture, separated by blanks. */
    public String done(String kind, Object id) {
        return find(kind, id).map(view -> String.join(" ", view.doneElements())).orElse("");
    }

    /** Key of the word for the state of a step. */
    public String stateKey(ProgressStep step) {
        return "progress." + step.state().name().toLowerCase(Locale.ROOT);
    }

    /** Whom a current step waits for: a person, or the posts to which it is offered. */
    public String waitsFor(ProgressStep step) {
        if (step.isAutomatic()) {
            return text("progress.automatic");
        }
        String whom = step.by().map(person -> person.displayName()).orElseGet(() -> posts(step.waitingFor()));
        return Texts.fill(text("progress.with"), signedIn.locale(), whom);
    }

    private String posts(List<WaitingPost> posts) {
        return posts.stream()
                .map(each -> each.organisationName() + " " + text("post." + each.post()))
                .collect(Collectors.joining(text("list.separator")));
    }

    private String text(String key) {
        return Texts.of("", signedIn.locale()).getString(key);
    }

    private Optional<ProgressView> find(String kind, Object id) {
        return known.computeIfAbsent(kind + "/" + id, key -> progress.of(SubjectKind.valueOf(kind), id.toString()));
    }
}
