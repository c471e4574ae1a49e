/** Who the caller is, what their role allows and which families they may see. */
package dk.familieplan.access;
