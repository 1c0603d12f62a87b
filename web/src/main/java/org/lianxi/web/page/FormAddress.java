package org.lianxi.web.page;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Sends every form to the whole address of its page, {@code /task/view?id=…}. So after a refusal the page still knows what
 * it is about, and a reload or a switch of language leads back to it.
 */
public class FormAddress extends ViewHandlerWrapper {

    public FormAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String address = super.getActionURL(context, viewId);
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        boolean isOfThisPage =
                PhaseId.RENDER_RESPONSE.equals(context.getCurrentPhaseId()) && address.equals(request.getRequestURI());
        return isOfThisPage ? LocalAddress.of(request) : address;
    }
}
