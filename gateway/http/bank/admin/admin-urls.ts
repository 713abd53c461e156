// Where the pages of 管理 are.

export const ADMIN_URL = '/admin';
export const TASKS_URL = '/admin/users';
