package org.lianxi.web.errors;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import org.lianxi.web.page.KeptForm;

/**
 * Stands around every act of every page: what is refused becomes a message and the form stays as it was typed; what was
 * sent twice is done once. What breaks goes on to {@link FaultHandler}.
 */
public class ActListener implements ActionListener {

    private final ActionListener wrapped;

    public ActListener(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!faces.isPostback()) {
            wrapped.processAction(event);
            return;
        }
        if (KeptForm.isBack(faces)) {
            // Typed before the session expired: shown again, sent only when the person says so.
            faces.renderResponse();
            return;
        }
        CDI.current().select(SentForms.class).get().once(faces, () -> act(event, faces));
    }

    private void act(ActionEvent event, FacesContext faces) {
        try {
            wrapped.processAction(event);
        } catch (FacesException thrown) {
            if (!RefusalMessages.of(faces).tell(Cause.of(thrown))) {
                throw thrown;
            }
            faces.renderResponse();
        }
    }
}
