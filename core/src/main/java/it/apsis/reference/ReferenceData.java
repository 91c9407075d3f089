package it.apsis.reference;

import it.apsis.campaign.Campaigns;
import it.apsis.codelist.CodeLists;
import it.apsis.entity.BodyRegister;
import org.jspecify.annotations.Nullable;

/**
 * All that the library knows of the world beside a return. Immutable; an application lays its own data over the bundled
 * one and passes the result in.
 */
public final class ReferenceData {
    private final CodeLists codeLists;

    /** Null for the bundled ones, which are then read when they are first asked for. */
    private final @Nullable BodyRegister bodies;

    private final @Nullable Campaigns campaigns;

    private ReferenceData(CodeLists codeLists, @Nullable BodyRegister bodies, @Nullable Campaigns campaigns) {
        this.codeLists = codeLists;
        this.bodies = bodies;
        this.campaigns = campaigns;
    }

    /**
     * The data in the jar. Each list is read when it is first used.
     *
     * @return the bundled data
     */
    public static ReferenceData bundled() {
        return new ReferenceData(CodeLists.bundled(), null, null);
    }

    /**
     * The code lists.
     *
     * @return the lists
     */
    public CodeLists codeLists() {
        return codeLists;
    }

    /**
     * The public bodies.
     *
     * @return the register
     */
    public BodyRegister bodies() {
        return bodies == null ? BodyRegister.bundled() : bodies;
    }

    /**
     * The campaigns.
     *
     * @return the campaigns
     */
    public Campaigns campaigns() {
        return campaigns == null ? Campaigns.bundled() : campaigns;
    }

    /**
     * The same data with other code lists.
     *
     * @param lists the lists
     * @return other data
     */
    public ReferenceData withCodeLists(CodeLists lists) {
        return new ReferenceData(lists, bodies, campaigns);
    }

    /**
     * The same data with other bodies.
     *
     * @param register the register
     * @return other data
     */
    public ReferenceData withBodies(BodyRegister register) {
        return new ReferenceData(codeLists, register, campaigns);
    }

    /**
     * The same data with other campaigns.
     *
     * @param others the campaigns
     * @return other data
     */
    public ReferenceData withCampaigns(Campaigns others) {
        return new ReferenceData(codeLists, bodies, others);
    }
}
