/**
 * From the name of an agency, and the region of the document it stands in, to its official name, level and region; with the divisions of
 * the country and the register of the lines of government, both resources that people can read and extend.
 */
package io.github.fengong.agency.register;
