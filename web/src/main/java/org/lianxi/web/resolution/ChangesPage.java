package org.lianxi.web.resolution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.resolution.ResolutionChanges;
import org.lianxi.meeting.resolution.ResolutionChangesView;
import org.lianxi.meeting.resolution.ResolutionId;
import org.lianxi.web.page.Asked;
import org.lianxi.web.security.SignedIn;

/** What has become of a resolution; the head of the pages on which something is done about it. */
@Named
@RequestScoped
public class ChangesPage {

    @Inject
    private ResolutionChanges changes;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    private @Nullable ResolutionChangesView view;

    /** Reads it before anything is written. */
    public void load() {
        getView();
    }

    /** The resolution, read once. */
    public ResolutionChangesView getView() {
        ResolutionChangesView read = view == null ? changes.of(signedIn.person(), id()) : view;
        view = read;
        return read;
    }

    ResolutionId id() {
        return new ResolutionId(asked.getId());
    }

    /** Where one goes on after an act. */
    String address() {
        return "/resolution/view?faces-redirect=true&id=" + id();
    }
}
