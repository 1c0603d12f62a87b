package org.lianxi.web.whistle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.whistle.WhistleId;
import org.lianxi.meeting.whistle.WhistleView;
import org.lianxi.meeting.whistle.WhistleViews;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** The call of one department, as it is now. */
@Named
@RequestScoped
public class WhistlePage {

    @Inject
    private WhistleViews whistles;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    @Inject
    private Permissions permissions;

    private @Nullable WhistleView view;

    /** Reads it before a page is written; anew after a refused act. */
    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            view = null;
        }
        getView();
    }

    /** The call, read once. */
    public WhistleView getView() {
        WhistleView read = view == null ? whistles.get(signedIn.person(), id()) : view;
        view = read;
        return read;
    }

    WhistleId id() {
        return new WhistleId(asked.getId());
    }

    /** Back to the call after an act. */
    String address() {
        return "/whistle/view?faces-redirect=true&id=" + id();
    }

    /** While a form is read every act looks open, and the use case says no in words. */
    public boolean isActing() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    /** Whether the reader may read the matter too; the liaison of a department may not. */
    public boolean isMatterReadable() {
        return permissions.may(
                signedIn.person(), Action.READ_MATTER, Scope.community(getView().community()));
    }

    /** The grades that can be given. */
    public List<SelectItem> getGrades() {
        ResourceBundle words = Texts.of("whistle", signedIn.locale());
        return IntStream.rangeClosed(1, 5)
                .mapToObj(grade -> new SelectItem(String.valueOf(6 - grade), words.getString("grade." + (6 - grade))))
                .toList();
    }

    /** Departments that could be called instead of this one. */
    public List<SelectItem> getOthers() {
        return whistles.departments(getView().community()).stream()
                .filter(each -> !each.id().equals(getView().department()))
                .map(each -> new SelectItem(each.id().value(), each.name()))
                .toList();
    }
}
