package io.github.fengong.model;

/** The level of government an agency belongs to. */
public enum AgencyLevel {
    /** 国家. */
    NATIONAL,
    /** 省, 自治区, 直辖市. */
    PROVINCE,
    /** 地级市, 自治州, 盟. */
    CITY,
    /** 县, 市辖区, 县级市, 旗. */
    COUNTY,
    /** 乡, 镇, 街道. */
    TOWNSHIP
}
