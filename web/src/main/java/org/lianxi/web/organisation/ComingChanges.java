package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.change.ChangeView;
import org.lianxi.committee.change.ChangeViews;
import org.lianxi.web.security.SignedIn;

/** What is decided about an organisation or a compound and waits for its day; and what waits for the reader's approval. */
@Named
@RequestScoped
public class ComingChanges {

    @Inject
    private ChangeViews changes;

    @Inject
    private SignedIn signedIn;

    private final Map<String, List<ChangeView>> known = new HashMap<>();
    private int waiting = -1;

    /** Those about an organisation or a compound; asked once per page. */
    public List<ChangeView> of(Object subject) {
        return known.computeIfAbsent(subject.toString(), changes::coming);
    }

    /** How many wait for the reader. */
    public int getWaiting() {
        if (waiting < 0) {
            waiting = changes.waitingFor(signedIn.person());
        }
        return waiting;
    }
}
