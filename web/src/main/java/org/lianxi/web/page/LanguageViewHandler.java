package org.lianxi.web.page;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * Gives every page the language of its reader's switch, not that of the browser, and every form the whole address of its
 * page: so a page shown again after a refusal still says what it is about, to a switch of language and to a reload.
 */
public class LanguageViewHandler extends ViewHandlerWrapper {

    public LanguageViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return PageLanguage.of(request(context));
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String address = super.getActionURL(context, viewId);
        String query = request(context).getQueryString();
        boolean isOfThisPage = PhaseId.RENDER_RESPONSE.equals(context.getCurrentPhaseId())
                && context.getViewRoot().getViewId().equals(viewId);
        return isOfThisPage && query != null ? address + "?" + query : address;
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }
}
